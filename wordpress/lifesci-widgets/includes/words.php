<?php
/**
 * The languages of the plugin.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of a locale, if the widgets speak it; else English.
 *
 * @param string $locale Such as `fr_FR`.
 * @return string
 */
function lifesci_widgets_language( $locale ) {
	return preg_match( '/^fr(?:[_-]|$)/i', $locale ) ? 'fr' : 'en';
}

/**
 * What the plugin says to who edits, in the language of the site's editor.
 *
 * @return string[]
 */
function lifesci_widgets_words() {
	return require plugin_dir_path( LIFESCI_WIDGETS_FILE ) . 'languages/' . lifesci_widgets_language( determine_locale() ) . '.php';
}
