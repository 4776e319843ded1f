// A widget of each kind that the embed builder offers, and what readers get of it in each language, with plain spaces.

/**
 * By tag:
 * - `attributes`: what is chosen in the builder.
 * - `words`: the words of its snippet.
 * - `painted`: some of what it paints.
 */
export const snippetWidgets = {
  'lifesci-key-figure': {
    attributes: [
      ['figure', 'medicen.members'],
      ['details', ''],
    ],
    words: {en: 'Medicen Paris Region: over 300 members.', fr: 'Medicen Paris Region : plus de 300 membres.'},
    painted: {en: ['over 300 members', 'About this figure'], fr: ['plus de 300 membres', 'À propos de ce chiffre']},
  },
  'lifesci-figure': {
    attributes: [['figure', 'sanofi.france-employees']],
    words: {en: '25,400 employees in France', fr: '25 400 salariés en France'},
    painted: {en: ['25,400 employees in France'], fr: ['25 400 salariés en France']},
  },
  'lifesci-region-fact-strip': {
    attributes: [['figures', 'medicen.members sanofi.countries']],
    words: {
      en: 'Medicen Paris Region, Sanofi: Medicen Paris Region: over 300 members; more than 170 countries where Sanofi provides healthcare solutions.',
      fr: 'Medicen Paris Region, Sanofi : Medicen Paris Region : plus de 300 membres ; plus de 170 pays où Sanofi fournit des solutions de santé.',
    },
    painted: {en: ['over 300 members', 'more than 170 countries'], fr: ['plus de 300 membres', 'plus de 170 pays']},
  },
  'lifesci-breakdown': {
    attributes: [['breakdown', 'sanofi.paris-region-sites']],
    words: {
      en: 'Sanofi: 10 sites in the Paris Region, namely 4 office (tertiary) sites, 2 R&D sites, 2 factories and 2 logistics centres.',
      fr: 'Sanofi : 10 sites en Île-de-France, soit 4 sites tertiaires, 2 sites de R&D, 2 usines et 2 centres logistiques.',
    },
    painted: {en: ['10 sites in the Paris Region', '2 R&D sites'], fr: ['10 sites en Île-de-France', '2 sites de R&D']},
  },
  'lifesci-organization-profile': {
    attributes: [
      ['organization', 'sanofi'],
      ['sections', 'sites'],
      ['heading-level', '3'],
    ],
    words: {
      en: 'Sanofi: 10 sites in the Paris Region, namely 4 office (tertiary) sites, 2 R&D sites, 2 factories and 2 logistics centres.',
      fr: 'Sanofi : 10 sites en Île-de-France, soit 4 sites tertiaires, 2 sites de R&D, 2 usines et 2 centres logistiques.',
    },
    painted: {en: ['Sanofi', '4 office (tertiary) sites'], fr: ['Sanofi', '4 sites tertiaires']},
  },
};
