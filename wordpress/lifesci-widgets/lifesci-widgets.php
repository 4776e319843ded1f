<?php
/**
 * Plugin Name:       lifesci-widgets
 * Description:       Key figures, breakdowns, organization profiles and fact strips about life sciences in the Paris Region, in English and French.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * The MIT licence is compatible with the GPL. The script that this plugin loads lies beside this file, so that no reader's browser asks
 * any other site.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'LIFESCI_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/catalogue.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/placeholder.php';
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/addresses.php';
