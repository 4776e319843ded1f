<?php
/**
 * Lets everybody who writes keep the tags of the widgets, which WordPress removes from what authors write.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the tags, each with the attributes that it has and no other.
 *
 * @param array  $allowed The tags that are kept, with their attributes.
 * @param string $context What the text is for.
 * @return array
 */
function lifesci_widgets_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( lifesci_widgets_catalogue()['widgets'] as $widget => $attributes ) {
		$allowed[ 'lifesci-' . $widget ] = array_fill_keys( array_merge( $attributes, array( 'class', 'id' ) ), true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'lifesci_widgets_allowed_html', 10, 2 );
