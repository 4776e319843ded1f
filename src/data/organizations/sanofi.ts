import {organization} from '../records.js';
import {source} from '../source.js';

/** Whom the kinds of site are about. */
const inParisRegion = {en: 'Sanofi in the Paris Region', fr: 'Sanofi en Île-de-France'};

/** Sanofi, from paragraphs 6 to 10 of the source. */
export const sanofi = organization({
  id: 'sanofi',
  name: {en: 'Sanofi', fr: 'Sanofi'},
  sourceName: {en: 'presentation of Sanofi', fr: 'présentation de Sanofi'},
  tagline: {
    en: 'A global life-sciences company, Sanofi turns scientific innovation into healthcare solutions, from prevention to treatment.',
    'en-US': 'A global life sciences company, Sanofi turns scientific innovation into healthcare solutions, from prevention to treatment.',
    fr: 'Entreprise mondiale des sciences de la vie, Sanofi transforme l’innovation scientifique en solutions de santé, de la prévention au traitement.',
  },
  summary: {
    en: 'It supports everyone it serves at every stage of their care. France is its leading country of operation, and the people who work there devote themselves every day to better health for all.',
    fr: 'Elle accompagne toutes les personnes auxquelles elle s’adresse, tout au long de leur parcours de soins. La France est son premier pays d’activité\u202f; celles et ceux qui y travaillent s’emploient chaque jour à améliorer la santé de tous.',
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
      partsLead: {en: 'of whom', fr: 'dont'},
      rest: {
        label: {en: 'elsewhere in France', fr: 'ailleurs en France'},
        labelAlone: {en: 'employees elsewhere in France', fr: 'salariés ailleurs en France'},
      },
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
        label: {en: 'of its employees in France', fr: 'de ses salariés en France'},
      },
    },
    'paris-region-sites': {
      value: 10,
      label: {en: 'sites in the Paris Region', fr: 'sites en Île-de-France'},
      paragraph: 9,
      parts: ['paris-region-tertiary-sites', 'paris-region-research-sites', 'paris-region-factories', 'paris-region-logistics-centres'],
      partsLead: {en: 'namely', fr: 'soit'},
    },
    'paris-region-research-sites': {
      subject: inParisRegion,
      value: 2,
      label: {en: 'research and development sites', fr: 'sites de recherche et développement'},
      labelAsPart: {en: 'R&D sites', fr: 'sites de R&D'},
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
      label: {en: 'office (tertiary) sites', fr: 'sites tertiaires'},
      paragraph: 9,
    },
  },
  headline: ['employees', 'countries', 'france-employees', 'france-sites', 'paris-region-employees'],
  areas: {
    label: {en: 'Therapeutic areas', fr: 'Domaines thérapeutiques'},
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
    label: {en: 'Commitment', fr: 'Engagement'},
    items: [{en: 'Better access to healthcare for patients', fr: 'Améliorer l’accès des patients aux soins'}],
  },
  actions: {
    label: {en: 'In the Paris Region', fr: 'En Île-de-France'},
    items: [
      {
        en: 'Public-interest initiatives in line with local priorities, for the benefit of various stakeholders',
        fr: 'Des initiatives d’intérêt général, en lien avec les priorités locales et au bénéfice de différentes parties prenantes',
      },
      {
        en: 'High-level partnerships with academic and scientific institutions, to build on local strengths, bring patients more innovation and develop new healthcare solutions',
        fr: 'Des partenariats de haut niveau avec des institutions universitaires ou scientifiques, pour tirer parti de l’excellence locale, offrir davantage d’innovations aux patients et créer de nouvelles solutions de santé',
      },
    ],
  },
  sites: 'paris-region-sites',
});
