import {organization} from '../records.js';
import {source} from '../source.js';

/** Medicen Paris Region, from paragraphs 1 to 5 of the source. */
export const medicen = organization({
  id: 'medicen',
  name: {en: 'Medicen Paris Region', fr: 'Medicen Paris Region'},
  tagline: {
    en: 'A business cluster for innovation in health technology, founded in 2005.',
    fr: 'Un pôle dédié aux technologies de santé innovantes, créé en 2005.',
  },
  summary: {
    en: 'Its members are companies, research centres, universities, hospitals and local authorities. Its reach is national and international.',
    'en-US':
      'Its members are companies, research centers, universities, hospitals and local authorities. Its reach is national and international.',
    fr: 'D’envergure nationale et internationale, il réunit des entreprises, des centres de recherche, des universités, des hôpitaux et des collectivités locales.',
  },
  source,
  figures: {
    founded: {
      value: 2005,
      unit: 'year',
      label: {en: 'year founded', fr: 'année de création'},
      paragraph: 5,
    },
    members: {
      value: 300,
      bound: 'over',
      label: {en: 'members', fr: 'membres'},
      paragraph: 1,
    },
    'strategic-areas': {
      value: 5,
      label: {en: 'strategic areas', fr: 'axes stratégiques'},
      paragraph: 1,
    },
    'products-launched': {
      value: 62,
      label: {en: 'innovative products launched', fr: 'produits innovants lancés'},
      paragraph: 5,
    },
    'projects-certified': {
      value: 303,
      label: {en: 'projects certified', fr: 'projets labellisés'},
      paragraph: 5,
    },
    'total-investment': {
      value: 1_300_000_000,
      unit: 'EUR',
      bound: 'about',
      label: {en: 'invested in total', fr: 'investis au total'},
      paragraph: 5,
      share: {
        part: 'public-aid',
        whole: 'total-investment',
        stated: 'public-aid',
        lead: {en: 'including', fr: 'dont'},
      },
      parts: ['public-aid'],
      rest: {en: 'the rest', fr: 'le reste'},
    },
    'public-aid': {
      value: 533_000_000,
      unit: 'EUR',
      label: {en: 'in public aid', fr: 'd’aides publiques'},
      paragraph: 5,
    },
  },
  headline: ['members', 'total-investment', 'projects-certified', 'products-launched'],
  areas: {
    counted: true,
    label: {en: 'strategic areas', fr: 'axes stratégiques'},
    items: [
      {en: 'Biological diagnostics', fr: 'Diagnostic biologique'},
      {en: 'Diagnostic and interventional imaging', fr: 'Imagerie diagnostique et interventionnelle'},
      {en: 'Regenerative medicine and biomaterials', fr: 'Médecine régénératrice et biomatériaux'},
      {en: 'Digital health', fr: 'Santé numérique'},
      {en: 'Translational medicine', fr: 'Médecine translationnelle'},
    ],
  },
  aims: {
    counted: true,
    label: {en: 'aims', fr: 'objectifs'},
    items: [
      {
        en: 'Bring about certified joint healthcare projects that create economic value and jobs',
        fr: 'Faire émerger des projets de santé collaboratifs et labellisés, créateurs de valeur économique et d’emplois',
      },
      {
        en: 'Help innovative start-ups and SMEs grow internationally',
        fr: 'Faire grandir à l’international les start-up et PME innovantes',
      },
      {en: 'Make the Paris Region more attractive', fr: 'Renforcer l’attractivité de l’Île-de-France'},
    ],
  },
});
