import type {Words} from './en.js';

/** What the pages say in French. */
export const french: Words = {
  name: 'Français',
  facts: 'Chiffres',
  documentation: 'Documentation',
  builder: 'Générateur de code',
  languages: 'Langue de cette page',
  pages: 'Pages de ce site',

  indexTitle: 'Les sciences de la vie en Île-de-France en chiffres',
  indexLead: 'Chacun a sa page, à citer ou à mettre en lien, et une ligne à coller dans la vôtre.',
  count: (figures) => `${figures}\u00a0chiffres`,
  parts: 'Un total et ses parts',
  partsOf: 'Avec ses parts',
  total: 'Le total seul',

  about: 'À propos de ces chiffres',
  aboutOne: 'À propos de ce chiffre',
  quote: 'Pour le citer',
  quoteAs: 'Pour un logiciel de bibliographie',
  put: 'Pour l’afficher sur votre page',
  ownAddress: 'Placez lifesci-widgets.js sur votre site et écrivez son adresse à la place de your-site.example.',
  inBuilder: 'L’adapter dans le générateur de code',
  pictures: 'En image',
  light: 'clair',
  dark: 'sombre',
  data: 'En données',
  dataset: 'tous les chiffres, avec leur source',
  embed: 'oEmbed',
  more: (owner) => `${owner}\u00a0: autres chiffres`,

  search: 'Rechercher dans les chiffres et la documentation',
  searchExamples: 'patients, WordPress, couleurs…',
  found: (count) => `${count} résultat${count > 1 ? 's' : ''}`,
  nothingFound: 'Aucun résultat.',
  live: 'Ce qui s’affiche',

  notFound: 'Cette page n’existe pas',
  notFoundAdvice: 'Chaque chiffre a sa propre page\u00a0: la liste des chiffres y mène.',

  corrections: 'Corrections',
  correctionsLead: 'Toutes les valeurs rectifiées ou mises à jour depuis leur publication.',
  noCorrections: 'Aucun chiffre n’a été corrigé à ce jour.',
  corrected: (figure, version) => `${figure}, depuis la version ${version}`,
  was: (phrase) => `Jusque-là\u00a0: ${phrase}`,
  is: (phrase) => `Désormais\u00a0: ${phrase}`,
  gone: 'n’est plus publié',
  feed: 'Flux des corrections (Atom)',
  correctionsData: 'Les mêmes en données (JSON)',
  howCorrected: 'Comment un chiffre est corrigé',
};
