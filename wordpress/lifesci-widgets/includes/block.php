<?php
/**
 * The block: chosen in the editor's side bar, shown in the editor by the widget itself, printed as a placeholder.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes what a block stands for.
 *
 * @param array $attributes What was chosen.
 * @return string
 */
function lifesci_widgets_render_block( $attributes ) {
	$subject = lifesci_widgets_subject_attribute( $attributes['widget'] );
	$chosen  = array_filter(
		array(
			$subject  => $attributes['subject'],
			'theme'   => $attributes['theme'],
			'lang'    => $attributes['lang'],
			'details' => $attributes['details'],
		)
	);
	$markup  = lifesci_widgets_placeholder( $attributes['widget'], $chosen );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/**
 * The attribute by which a widget is told what to show.
 *
 * @param string $widget Its name.
 * @return string
 */
function lifesci_widgets_subject_attribute( $widget ) {
	$known = (array) lifesci_widgets_attributes( $widget );
	return (string) current( array_intersect( array_keys( lifesci_widgets_catalogue()['subjects'] ), $known ) );
}

/**
 * Makes the block known, with its words and all that can be chosen.
 */
function lifesci_widgets_register_block() {
	$words = lifesci_widgets_words();
	wp_register_script(
		'lifesci-widgets-block',
		plugins_url( 'block/editor.js', LIFESCI_WIDGETS_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'lifesci-widgets' ),
		lifesci_widgets_catalogue()['version'],
		true
	);
	$known = array(
		'words'        => $words,
		'language'     => lifesci_widgets_language( determine_locale() ),
		'pageLanguage' => lifesci_widgets_language( get_locale() ),
		'subjects'     => lifesci_widgets_catalogue()['subjects'],
		'widgets'      => array_map( 'lifesci_widgets_subject_attribute', array_combine( lifesci_widgets_block_widgets(), lifesci_widgets_block_widgets() ) ),
	);
	wp_add_inline_script( 'lifesci-widgets-block', 'window.lifesciWidgetsBlock = ' . wp_json_encode( $known ) . ';', 'before' );
	register_block_type(
		plugin_dir_path( LIFESCI_WIDGETS_FILE ) . 'block',
		array(
			'title'           => $words['title'],
			'description'     => $words['description'],
			'render_callback' => 'lifesci_widgets_render_block',
		)
	);
}
add_action( 'init', 'lifesci_widgets_register_block', 20 );

/**
 * The widgets that a block can be: all but the one that stands within a sentence.
 *
 * @return string[]
 */
function lifesci_widgets_block_widgets() {
	return array_values( array_diff( array_keys( lifesci_widgets_catalogue()['widgets'] ), array( 'figure' ) ) );
}
