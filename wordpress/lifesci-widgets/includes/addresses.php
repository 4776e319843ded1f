<?php
/**
 * Addresses of the site of the widgets, alone on a line, become widgets: no frame, and no request to that site.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The addresses of the sites that hand out pages of figures, without their scheme: `facts.example/lifesci`.
 *
 * @return string[]
 */
function lifesci_widgets_sites() {
	$sites = defined( 'LIFESCI_WIDGETS_SITES' ) ? explode( ' ', LIFESCI_WIDGETS_SITES ) : array();
	/**
	 * Filters the sites whose addresses become widgets.
	 *
	 * @param string[] $sites Their addresses, such as `https://facts.example/lifesci/`.
	 */
	$sites = (array) apply_filters( 'lifesci_widgets_sites', $sites );
	return array_filter(
		array_map(
			function ( $site ) {
				return trim( preg_replace( '~^https?://~', '', $site ), '/' );
			},
			$sites
		)
	);
}

/**
 * Tells WordPress which addresses it may hand to the plugin.
 */
function lifesci_widgets_register_addresses() {
	foreach ( lifesci_widgets_sites() as $index => $site ) {
		$pages = '/(en|fr)/(figures|breakdowns|organizations|regions)/([a-z0-9.-]+?)(?:\.html)?(?:[?#].*)?$~';
		wp_embed_register_handler( 'lifesci-widgets-' . $index, '~^https?://' . preg_quote( $site, '~' ) . $pages, 'lifesci_widgets_embed_address', 5 );
	}
}
add_action( 'init', 'lifesci_widgets_register_addresses' );

/**
 * Writes what an address stands for.
 *
 * @param string[] $found The address, its language, its kind and the id in it.
 * @return string The placeholder; the address as a link if there is nothing of that id.
 */
function lifesci_widgets_embed_address( $found ) {
	list( $address, $language, $kind, $id ) = $found;
	$kinds = array(
		'figures'       => array( 'key-figure', 'figure' ),
		'breakdowns'    => array( 'breakdown', 'breakdown' ),
		'organizations' => array( 'organization-profile', 'organization' ),
		'regions'       => array( 'region-fact-strip', 'region' ),
	);
	list( $widget, $attribute ) = $kinds[ $kind ];
	if ( ! isset( lifesci_widgets_catalogue()['subjects'][ $attribute ][ $id ] ) ) {
		return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $address ) );
	}
	return lifesci_widgets_placeholder(
		$widget,
		array(
			$attribute => $id,
			'lang'     => $language,
			'details'  => true,
		)
	);
}
