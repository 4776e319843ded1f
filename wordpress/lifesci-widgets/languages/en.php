<?php
/**
 * What the plugin says in English.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'           => 'Life-sciences figure',
	'description'     => 'A key figure, a breakdown, an organization or a row of facts about life sciences in the Paris Region.',
	'widget'          => 'Form',
	'key-figure'      => 'One figure',
	'breakdown'       => 'A total and its parts',
	'organization-profile' => 'An organization',
	'region-fact-strip'    => 'A row of facts',
	'subject'         => 'What it shows',
	'details'         => '“About this figure” button',
	'theme'           => 'Colours of bars and notes',
	'theme-auto'      => 'As the text colour asks',
	'theme-light'     => 'For a light ground',
	'theme-dark'      => 'For a dark ground',
	'lang'            => 'Language',
	'lang-auto'       => 'As the page',
	/* translators: %s: the name of a widget. */
	'no-widget'       => 'There is no widget “%s”.',
);
