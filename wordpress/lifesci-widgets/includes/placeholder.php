<?php
/**
 * What is printed for a widget: an element that every editor and every filter of WordPress keeps, with words for readers without the script.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The placeholder of a widget.
 *
 * @param string $widget     Its name without the prefix of its tag.
 * @param array  $attributes Its attributes; those that it does not have are left out. True stands for one without a value.
 * @param string $words      Words for readers without the script; by default what the widget says in a sentence.
 * @return string Markup; empty if there is no such widget.
 */
function lifesci_widgets_placeholder( $widget, $attributes, $words = '' ) {
	$known = lifesci_widgets_attributes( $widget );
	if ( null === $known ) {
		return '';
	}
	$attributes = array_intersect_key( $attributes, array_flip( $known ) );
	$language   = lifesci_widgets_language( empty( $attributes['lang'] ) ? get_locale() : $attributes['lang'] );
	$words      = '' === $words ? lifesci_widgets_sentence( $attributes, $language ) : $words;

	$markup = sprintf( ' data-lifesci="%s"', esc_attr( $widget ) );
	foreach ( $attributes as $name => $value ) {
		if ( false === $value || null === $value || ( '' === $value && 'lang' === $name ) ) {
			continue;
		}
		$written = 'lang' === $name ? 'lang' : 'data-' . $name;
		$markup .= sprintf( ' %s="%s"', esc_attr( $written ), esc_attr( true === $value ? '' : $value ) );
	}
	$tag = 'figure' === $widget ? 'span' : 'div';
	wp_enqueue_script( 'lifesci-widgets' );
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $markup, esc_html( $words ) );
}
