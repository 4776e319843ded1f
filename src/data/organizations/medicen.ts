import type {Organization} from '../../model/dataset.js';
import {source} from '../source.js';

/** Medicen Paris Region, from paragraphs 1 to 5 of the source. */
export const medicen = {
  id: 'medicen',
  kind: 'cluster',
  name: {en: 'Medicen Paris Region', fr: 'Medicen Paris Region'},
  tagline: {
    en: 'A business cluster for new health technologies, created in 2005.',
    fr: 'Le pôle francilien des technologies de santé innovantes, créé en 2005.',
  },
  summary: {
    en: 'Companies, research centres, universities, hospitals and local authorities belong to it. Its reach is national and international.',
    'en-US':
      'Companies, research centers, universities, hospitals and local authorities belong to it. Its reach is national and international.',
    fr: 'Il réunit des entreprises, des centres de recherche, des universités, des hôpitaux et des collectivités. Son action est nationale et internationale.',
  },
  source,
  figures: {
    founded: {
      value: 2005,
      unit: 'year',
      label: {en: 'year of creation', fr: 'année de création'},
      topic: 'life-sciences',
      paragraph: 5,
    },
    members: {
      value: 300,
      bound: 'over',
      label: {en: 'members', fr: 'membres'},
      topic: 'life-sciences',
      paragraph: 1,
    },
    'strategic-areas': {
      value: 5,
      label: {en: 'strategic areas', fr: 'axes stratégiques'},
      topic: 'life-sciences',
      paragraph: 1,
    },
    'products-launched': {
      value: 62,
      label: {en: 'innovative products launched', fr: 'produits innovants mis sur le marché'},
      topic: 'innovation',
      paragraph: 5,
    },
    'projects-certified': {
      value: 303,
      label: {en: 'projects certified', fr: 'projets labellisés'},
      topic: 'innovation',
      paragraph: 5,
    },
    'total-investment': {
      value: 1_300_000_000,
      unit: 'EUR',
      bound: 'about',
      label: {en: 'invested in total', fr: 'investis au total'},
      topic: 'economy',
      paragraph: 5,
      share: {
        part: 'medicen.public-aid',
        whole: 'medicen.total-investment',
        stated: 'medicen.public-aid',
        lead: {en: 'including', fr: 'dont'},
      },
      parts: ['medicen.public-aid'],
    },
    'public-aid': {
      value: 533_000_000,
      unit: 'EUR',
      label: {en: 'in public aid', fr: 'd’aides publiques'},
      topic: 'economy',
      paragraph: 5,
    },
  },
  headline: ['medicen.members', 'medicen.total-investment', 'medicen.projects-certified', 'medicen.products-launched'],
  areas: {
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
    label: {en: 'aims', fr: 'objectifs'},
    items: [
      {
        en: 'Help certified joint healthcare projects to emerge, for the value and the jobs that they create',
        fr: 'Faire émerger des projets de santé collaboratifs et labellisés, créateurs de valeur et d’emplois',
      },
      {
        en: 'Take innovative start-ups and SMEs further abroad',
        fr: 'Accroître le développement international des start-up et PME innovantes',
      },
      {en: 'Make the Paris Region more attractive', fr: 'Renforcer l’attractivité de l’Île-de-France'},
    ],
  },
} as const satisfies Organization;
