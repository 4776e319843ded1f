import {organization} from '../records.js';
import {source} from '../source.js';

/** What heads the kinds of site where one stands alone. */
const inParisRegion = {en: 'Sanofi in the Paris Region', fr: 'Sanofi en Île-de-France'};

/** Sanofi, from paragraphs 6 to 10 of the source. */
export const sanofi = organization({
  id: 'sanofi',
  name: {en: 'Sanofi', fr: 'Sanofi'},
  tagline: {
    en: 'A global life-sciences company, at work from prevention to treatment.',
    fr: 'Une entreprise mondiale des sciences de la vie, présente de la prévention au traitement.',
  },
  summary: {
    en: 'It turns scientific innovation into healthcare solutions. France is its leading country of operation.',
    fr: 'Elle transforme l’innovation scientifique en solutions de santé. La France est son premier pays d’activité.',
  },
  source,
  figures: {
    countries: {
      value: 170,
      bound: 'more-than',
      label: {en: 'countries where Sanofi provides healthcare solutions', fr: 'pays où Sanofi fournit des solutions de santé'},
      paragraph: 8,
    },
    employees: {
      value: 100_000,
      bound: 'over',
      label: {en: 'staff around the world', fr: 'collaborateurs dans le monde'},
      paragraph: 8,
    },
    'france-sites': {
      value: 35,
      label: {en: 'sites across France', fr: 'sites dans toute la France'},
      paragraph: 8,
    },
    'france-employees': {
      value: 25_400,
      label: {en: 'employees in France', fr: 'salariés en France'},
      paragraph: 8,
      parts: ['paris-region-employees'],
      rest: {en: 'elsewhere in France', fr: 'ailleurs en France'},
    },
    'paris-region-employee-share': {
      value: 40,
      unit: 'percent',
      bound: 'more-than',
      label: {
        en: 'of Sanofi employees in France work in the Paris Region',
        fr: 'des salariés de Sanofi en France travaillent en Île-de-France',
      },
      paragraph: 9,
    },
    'paris-region-employees': {
      value: 11_000,
      label: {en: 'employees in the Paris Region', fr: 'salariés en Île-de-France'},
      labelAsPart: {en: 'in the Paris Region', fr: 'en Île-de-France'},
      paragraph: 9,
      share: {
        part: 'paris-region-employees',
        whole: 'france-employees',
        stated: 'paris-region-employee-share',
        lead: {en: '', fr: 'soit'},
        label: {en: 'of Sanofi employees in France', fr: 'des salariés de Sanofi en France'},
      },
    },
    'paris-region-sites': {
      value: 10,
      label: {en: 'sites in the Paris Region', fr: 'sites en Île-de-France'},
      paragraph: 9,
      parts: ['paris-region-tertiary-sites', 'paris-region-research-sites', 'paris-region-factories', 'paris-region-logistics-centres'],
    },
    'paris-region-research-sites': {
      subject: inParisRegion,
      value: 2,
      label: {en: 'research and development sites', fr: 'sites de recherche et développement'},
      labelAsPart: {en: 'R&D', fr: 'R&D'},
      paragraph: 9,
    },
    'paris-region-factories': {
      subject: inParisRegion,
      value: 2,
      label: {en: 'factories', fr: 'usines'},
      paragraph: 9,
    },
    'paris-region-logistics-centres': {
      subject: inParisRegion,
      value: 2,
      label: {en: 'logistics centres', 'en-US': 'logistics centers', fr: 'centres logistiques'},
      paragraph: 9,
    },
    'paris-region-tertiary-sites': {
      subject: inParisRegion,
      value: 4,
      label: {en: 'tertiary sites', fr: 'sites tertiaires'},
      labelAsPart: {en: 'tertiary', fr: 'tertiaires'},
      paragraph: 9,
    },
  },
  headline: ['employees', 'countries', 'france-employees', 'france-sites', 'paris-region-employees'],
  areas: {
    counted: true,
    label: {en: 'therapeutic areas', fr: 'domaines thérapeutiques'},
    items: [
      {en: 'Human vaccines', fr: 'Vaccins humains'},
      {en: 'Rare diseases', fr: 'Maladies rares'},
      {en: 'Multiple sclerosis', fr: 'Sclérose en plaques'},
      {en: 'Oncology', fr: 'Oncologie'},
      {en: 'Immunology', fr: 'Immunologie'},
      {en: 'Infectious diseases', fr: 'Maladies infectieuses'},
      {en: 'Diabetes', fr: 'Diabète'},
      {en: 'Cardiovascular health', fr: 'Santé cardiovasculaire'},
      {en: 'Consumer healthcare', fr: 'Santé grand public'},
    ],
  },
  aims: {
    label: {en: 'Commitments', fr: 'Engagements'},
    items: [
      {en: 'Better access to healthcare for patients', fr: 'Un meilleur accès des patients aux soins'},
      {
        en: 'Public-interest initiatives in the Paris Region, linked to local priorities',
        fr: 'Des initiatives d’intérêt général en Île-de-France, liées aux priorités locales',
      },
      {
        en: 'High-level academic and scientific partnerships',
        fr: 'Des partenariats de haut niveau avec des institutions universitaires et scientifiques',
      },
    ],
  },
  sites: 'paris-region-sites',
});
