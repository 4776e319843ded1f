import {organization} from '../records.js';
import {source} from '../source.js';

/** What products and projects are counted from: the source says "since the creation of the cluster", which was in 2005. */
const sinceFoundation = {en: 'since 2005', fr: 'depuis 2005'};

/** Medicen Paris Region, from paragraphs 1 to 5 of the source. */
export const medicen = organization({
  id: 'medicen',
  name: {en: 'Medicen Paris Region', fr: 'Medicen Paris Region'},
  sourceName: {en: 'presentation of Medicen Paris Region', fr: 'présentation de Medicen Paris Region'},
  tagline: {
    en: 'A business cluster for innovation in health technology, founded in 2005.',
    fr: 'Pôle de compétitivité dédié aux technologies de santé innovantes, créé en 2005.',
  },
  summary: {
    en: 'National and international in reach, it brings together hospitals, universities, research centres, local authorities and companies. It works closely with those active in healthcare innovation at local, regional and national level.',
    'en-US':
      'National and international in reach, it brings together hospitals, universities, research centers, local authorities and companies. It works closely with those active in healthcare innovation at the local, regional and national levels.',
    fr: 'D’envergure nationale et internationale, il réunit des entreprises, des centres de recherche, des universités, des hôpitaux et des collectivités locales. Il travaille en étroite collaboration avec les acteurs locaux, régionaux et nationaux de l’innovation en santé.',
  },
  source,
  figures: {
    founded: {
      value: 2005,
      unit: 'year',
      label: {en: 'year founded', fr: 'année de création'},
      lead: {en: 'founded in', fr: 'créé en'},
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
      period: sinceFoundation,
      scope: {
        en: 'in imaging, medical devices and biology',
        fr: 'dans l’imagerie, les dispositifs médicaux et la biologie',
      },
      paragraph: 5,
    },
    'projects-certified': {
      value: 303,
      label: {en: 'projects certified', fr: 'projets labellisés'},
      period: sinceFoundation,
      paragraph: 5,
    },
    'total-investment': {
      value: 1_300_000_000,
      unit: 'EUR',
      bound: 'about',
      label: {en: 'invested in total', fr: 'investis au total'},
      period: {en: 'to date', fr: 'à ce jour'},
      paragraph: 5,
      share: {
        part: 'public-aid',
        whole: 'total-investment',
        stated: 'public-aid',
        lead: {en: 'including', fr: 'dont'},
      },
      parts: ['public-aid'],
      partsLead: {en: 'including', fr: 'dont'},
      rest: {label: {en: 'the rest', fr: 'le reste'}},
    },
    'public-aid': {
      value: 533_000_000,
      unit: 'EUR',
      label: {en: 'in public aid', fr: 'd’aides publiques'},
      period: {en: 'to date', fr: 'à ce jour'},
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
    label: {en: 'Aims', fr: 'Objectifs'},
    items: [
      {
        en: 'Encourage certified joint projects in healthcare, with a view to creating jobs and economic value',
        fr: 'Favoriser l’émergence de projets de santé collaboratifs et labellisés, afin de créer de la valeur économique et des emplois',
      },
      {
        en: 'Help innovative start-ups and SMEs to develop internationally',
        'en-US': 'Help innovative startups and SMEs expand internationally',
        fr: 'Accélérer le développement international des start-up et des PME innovantes',
      },
      {en: 'Make the Paris Region more attractive', fr: 'Renforcer l’attractivité de l’Île-de-France'},
    ],
  },
});
