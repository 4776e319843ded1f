<?php
/**
 * The shortcode: [lifesci widget="key-figure" figure="medicen.members"]. Words of one's own are an attribute, because WordPress mistakes
 * what stands between two shortcodes of the same name for the content of the first.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes what a shortcode stands for.
 *
 * @param array|string $written Its attributes; a text if it has none. One without a value has a number for its name.
 * @return string
 */
function lifesci_widgets_shortcode( $written ) {
	$attributes = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		$attributes[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? true : $value;
	}
	$widget = isset( $attributes['widget'] ) ? $attributes['widget'] : 'key-figure';
	$markup = lifesci_widgets_placeholder( $widget, $attributes, isset( $attributes['words'] ) ? (string) $attributes['words'] : '' );
	if ( '' === $markup && current_user_can( 'edit_posts' ) ) {
		return '<p>' . esc_html( sprintf( lifesci_widgets_words()['no-widget'], $widget ) ) . '</p>';
	}
	return $markup;
}
add_shortcode( 'lifesci', 'lifesci_widgets_shortcode' );
