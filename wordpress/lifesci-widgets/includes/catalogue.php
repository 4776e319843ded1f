<?php
/**
 * What the script can show, from the file that is made with it.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets with their attributes, and everything that they can show with its sentences in each language.
 *
 * @return array{version: string, integrity: string, widgets: array, subjects: array}
 */
function lifesci_widgets_catalogue() {
	static $catalogue = null;
	if ( null === $catalogue ) {
		$catalogue = wp_json_file_decode( plugin_dir_path( LIFESCI_WIDGETS_FILE ) . 'catalogue.json', array( 'associative' => true ) );
	}
	return $catalogue;
}

/**
 * The attributes of a widget.
 *
 * @param string $widget Its name without the prefix of its tag.
 * @return string[]|null Null if there is no such widget.
 */
function lifesci_widgets_attributes( $widget ) {
	$widgets = lifesci_widgets_catalogue()['widgets'];
	return isset( $widgets[ $widget ] ) ? $widgets[ $widget ] : null;
}

/**
 * What a widget says in a sentence, for readers without the script.
 *
 * @param array  $attributes The attributes of the widget.
 * @param string $language   The language of the words.
 * @return string Empty where the sentence is not known.
 */
function lifesci_widgets_sentence( $attributes, $language ) {
	foreach ( lifesci_widgets_catalogue()['subjects'] as $attribute => $subjects ) {
		$id = isset( $attributes[ $attribute ] ) ? $attributes[ $attribute ] : '';
		if ( isset( $subjects[ $id ][ $language ] ) ) {
			return $subjects[ $id ][ $language ];
		}
	}
	return '';
}
