<?php
/**
 * What the plugin says in French.
 *
 * @package lifesci-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'           => 'Chiffre des sciences de la vie',
	'description'     => 'Un chiffre clé, une répartition, une organisation ou une série de chiffres sur les sciences de la vie en Île-de-France.',
	'widget'          => 'Forme',
	'key-figure'      => 'Un chiffre',
	'breakdown'       => 'Un total et ses parts',
	'organization-profile' => 'Une organisation',
	'region-fact-strip'    => 'Plusieurs chiffres',
	'subject'         => 'Contenu',
	'details'         => "Bouton «\u{a0}À propos de ce chiffre\u{a0}»",
	'theme'           => 'Couleurs des barres et des notes',
	'theme-auto'      => 'D’après la couleur du texte',
	'theme-light'     => 'Pour un fond clair',
	'theme-dark'      => 'Pour un fond sombre',
	'lang'            => 'Langue',
	'lang-auto'       => 'Celle de la page',
	/* translators: %s: the name of a widget. */
	'no-widget'       => "Il n’existe pas de widget «\u{a0}%s\u{a0}».",
);
