<?php
/**
 * The script that shows the widgets: loaded on pages that have one, once, with its hash.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the script known.
 */
function lifesci_widgets_register_script() {
	wp_register_script( 'lifesci-widgets', plugins_url( 'lifesci-widgets.js', LIFESCI_WIDGETS_FILE ), array(), lifesci_widgets_catalogue()['version'], true );
}
add_action( 'init', 'lifesci_widgets_register_script' );

/**
 * Gives the script's tag its hash, and lets the page be read meanwhile.
 *
 * @param string $tag    The tag.
 * @param string $handle Which script it loads.
 * @return string
 */
function lifesci_widgets_script_tag( $tag, $handle ) {
	if ( 'lifesci-widgets' !== $handle ) {
		return $tag;
	}
	$attributes = sprintf( ' integrity="%s" crossorigin="anonymous" defer src=', esc_attr( lifesci_widgets_catalogue()['integrity'] ) );
	return str_replace( ' src=', $attributes, $tag );
}
add_filter( 'script_loader_tag', 'lifesci_widgets_script_tag', 10, 2 );

/**
 * Loads the script where a text has a placeholder or a tag, whoever wrote it.
 *
 * @param string $content The text.
 * @return string The same text.
 */
function lifesci_widgets_enqueue_for( $content ) {
	if ( is_string( $content ) && preg_match( '/\sdata-lifesci=|<lifesci-/', $content ) ) {
		wp_enqueue_script( 'lifesci-widgets' );
	}
	return $content;
}
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $lifesci_widgets_filter ) {
	add_filter( $lifesci_widgets_filter, 'lifesci_widgets_enqueue_for', 99 );
}
