import type {Organization} from '../../model/dataset.js';
import {source} from '../source.js';

/** Sanofi, from paragraphs 6 to 10 of the source. */
export const sanofi = {
  id: 'sanofi',
  kind: 'company',
  name: {en: 'Sanofi', fr: 'Sanofi'},
  tagline: {
    en: 'A global life-sciences company, at work from prevention to treatment.',
    fr: 'Une entreprise mondiale des sciences de la vie, de la prévention au traitement.',
  },
  summary: {
    en: 'Sanofi wants healthcare to be within reach of more patients, and turns scientific innovation into healthcare solutions. France is the leading country for its operations.',
    fr: 'Sanofi s’engage pour l’accès des patients aux soins et transforme l’innovation scientifique en solutions de santé. La France est le premier pays de ses activités.',
  },
  source,
  figures: {
    countries: {
      value: 170,
      bound: 'more-than',
      label: {en: 'countries where it delivers healthcare solutions', fr: 'pays où elle propose ses solutions de santé'},
      topic: 'economy',
      paragraph: 8,
    },
    employees: {
      value: 100_000,
      bound: 'over',
      label: {en: 'people around the world', fr: 'collaborateurs dans le monde'},
      topic: 'economy',
      paragraph: 8,
    },
    'france-sites': {
      value: 35,
      label: {en: 'sites across France', fr: 'sites en France'},
      topic: 'economy',
      paragraph: 8,
    },
    'france-employees': {
      value: 25_400,
      label: {en: 'employees in France', fr: 'salariés en France'},
      topic: 'economy',
      paragraph: 8,
      parts: ['sanofi.paris-region-employees'],
    },
    'paris-region-employee-share': {
      value: 40,
      unit: 'percent',
      bound: 'more-than',
      label: {en: 'of its employees in France are in the Paris Region', fr: 'de ses salariés en France sont en Île-de-France'},
      topic: 'economy',
      paragraph: 9,
    },
    'paris-region-employees': {
      value: 11_000,
      label: {en: 'people in the Paris Region', fr: 'personnes en Île-de-France'},
      topic: 'economy',
      paragraph: 9,
      share: {
        part: 'sanofi.paris-region-employees',
        whole: 'sanofi.france-employees',
        stated: 'sanofi.paris-region-employee-share',
        lead: {en: '', fr: 'soit'},
        label: {en: 'of its employees in France', fr: 'de ses salariés en France'},
      },
    },
    'paris-region-sites': {
      value: 10,
      label: {en: 'sites in the Paris Region', fr: 'sites en Île-de-France'},
      topic: 'economy',
      paragraph: 9,
      parts: [
        'sanofi.paris-region-tertiary-sites',
        'sanofi.paris-region-research-sites',
        'sanofi.paris-region-factories',
        'sanofi.paris-region-logistics-centres',
      ],
    },
    'paris-region-research-sites': {
      value: 2,
      label: {en: 'research and development sites', fr: 'sites de recherche et développement'},
      topic: 'innovation',
      paragraph: 9,
    },
    'paris-region-factories': {
      value: 2,
      label: {en: 'factories', fr: 'usines'},
      topic: 'economy',
      paragraph: 9,
    },
    'paris-region-logistics-centres': {
      value: 2,
      label: {en: 'logistics centres', 'en-US': 'logistics centers', fr: 'centres logistiques'},
      topic: 'economy',
      paragraph: 9,
    },
    'paris-region-tertiary-sites': {
      value: 4,
      label: {en: 'tertiary sites', fr: 'sites tertiaires'},
      topic: 'economy',
      paragraph: 9,
    },
  },
  headline: ['sanofi.employees', 'sanofi.countries', 'sanofi.france-employees', 'sanofi.france-sites', 'sanofi.paris-region-employees'],
  areas: {
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
    label: {en: 'commitments', fr: 'engagements'},
    items: [
      {en: 'Better access to healthcare for patients', fr: 'Un meilleur accès des patients aux soins'},
      {
        en: 'Public-interest initiatives in the region that answer local priorities',
        fr: 'Des initiatives d’intérêt général dans la région, au plus près des priorités locales',
      },
      {
        en: 'High-level partnerships with universities and scientific institutions',
        fr: 'Des partenariats de haut niveau avec des institutions universitaires et scientifiques',
      },
    ],
  },
  sites: 'sanofi.paris-region-sites',
} as const satisfies Organization;
