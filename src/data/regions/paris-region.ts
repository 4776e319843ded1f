import {region} from '../records.js';
import {source} from '../source.js';

/** Whom or what some figures are about, which are not of the whole region. */
const hospitalNetwork = {en: 'Paris Region hospital network', fr: 'Réseau hospitalier d’Île-de-France'};
const innovationHub = {en: 'Paris Region innovation hub', fr: 'Pôle d’innovation d’Île-de-France'};

/** The Paris Region, from paragraphs 11 to 15 of the source; its share of activity from 4, where Medicen speaks. */
export const parisRegion = region({
  id: 'paris-region',
  name: {en: 'Paris Region', fr: 'Île-de-France'},
  sourceName: {en: 'presentation of the Paris Region', fr: 'présentation de l’Île-de-France'},
  tagline: {
    en: 'Europe’s leading economic region, where European and world trade meet.',
    fr: 'Première région économique d’Europe, au carrefour des échanges européens et mondiaux.',
  },
  summary: {
    en: 'Its economy has all the features of an efficient metropolis: scale, property, world-class infrastructure, a skilled and cosmopolitan workforce and a rich cultural life. Its many business sectors open up a host of opportunities, and its excellence in science, technology and education is known around the world.',
    'en-US':
      'Its economy has all the features of an efficient metropolis: scale, real estate, world-class infrastructure, a skilled and cosmopolitan workforce and a rich cultural life. Its many business sectors open up a host of opportunities, and its excellence in science, technology and education is known around the world.',
    fr: 'Son économie a tout d’une métropole performante\u00a0: la taille, l’offre immobilière, des infrastructures de rang mondial, une main-d’œuvre qualifiée et cosmopolite, une vie culturelle riche. La diversité de ses secteurs d’activité ouvre de nombreuses perspectives, et son excellence dans l’enseignement, la science et la technologie est reconnue dans le monde entier.',
  },
  source,
  figures: {
    'life-sciences-rank': {
      value: 1,
      unit: 'rank',
      label: {
        en: 'region in Europe for the health and life-sciences industry',
        'en-US': 'region in Europe for the health and life sciences industry',
        fr: 'région d’Europe pour l’industrie de la santé et des sciences de la vie',
      },
      gender: {fr: 'feminine'},
      topic: 'life-sciences',
      paragraph: 11,
    },
    'life-sciences-share': {
      value: 50,
      unit: 'percent',
      bound: 'more-than',
      label: {
        en: 'of France’s life-sciences activity',
        'en-US': 'of France’s life sciences activity',
        fr: 'de l’activité française en sciences de la vie',
      },
      topic: 'life-sciences',
      paragraph: 4,
      speaker: 'medicen',
    },
    'economy-rank': {
      value: 1,
      unit: 'rank',
      label: {en: 'economic region in Europe', fr: 'région économique d’Europe'},
      gender: {fr: 'feminine'},
      topic: 'economy',
      paragraph: 12,
    },
    'gdp-rank': {
      value: 1,
      unit: 'rank',
      label: {en: 'region in the European Union by GDP', fr: 'PIB régional de l’Union européenne'},
      topic: 'economy',
      paragraph: 13,
    },
    gdp: {
      value: 28_000_000_000,
      unit: 'EUR',
      label: {en: 'in gross domestic product', fr: 'de produit intérieur brut'},
      topic: 'economy',
      paragraph: 13,
      review: {en: 'this amount is being checked', fr: 'ce montant est en cours de vérification'},
      finding: {
        en: 'This amount is incompatible with two other statements in the same document: over €20\u00a0billion spent on R&D, and first place in the European Union by GDP.',
        fr: 'Ce montant est incompatible avec deux autres affirmations du même document\u00a0: plus de 20\u00a0milliards d’euros consacrés à la R&D et le premier PIB régional de l’Union européenne.',
      },
    },
    'research-spending-rank': {
      value: 1,
      unit: 'rank',
      label: {en: 'innovation hub in Europe for R&D spending', fr: 'pôle d’innovation d’Europe pour les dépenses de R&D'},
      topic: 'innovation',
      paragraph: 14,
    },
    'research-spending': {
      value: 20_000_000_000,
      unit: 'EUR',
      bound: 'over',
      label: {en: 'spent on R&D', fr: 'consacrés à la R&D'},
      topic: 'innovation',
      paragraph: 14,
    },
    'research-workforce': {
      subject: innovationHub,
      value: 160_000,
      label: {en: 'workers and researchers', fr: 'travailleurs et chercheurs'},
      topic: 'innovation',
      paragraph: 14,
    },
    startups: {
      value: 5000,
      bound: 'more-than',
      label: {
        en: 'start-ups incubated or accelerated',
        'en-US': 'startups incubated or accelerated',
        fr: 'start-up incubées ou accélérées',
      },
      topic: 'innovation',
      paragraph: 14,
    },
    'fundraising-rank': {
      value: 1,
      unit: 'rank',
      label: {en: 'region in Europe by number of fundraising deals', fr: 'région d’Europe par le nombre de levées de fonds'},
      gender: {fr: 'feminine'},
      topic: 'innovation',
      paragraph: 14,
    },
    'life-sciences-companies': {
      value: 1000,
      bound: 'more-than',
      label: {en: 'life-sciences companies', 'en-US': 'life sciences companies', fr: 'entreprises des sciences de la vie'},
      topic: 'life-sciences',
      paragraph: 15,
      parts: ['medical-technology-companies', 'pharmaceutical-companies', 'biotechnology-companies'],
      rest: {
        label: {en: 'others', fr: 'autres'},
        labelAlone: {
          en: 'other life-sciences companies',
          'en-US': 'other life sciences companies',
          fr: 'autres entreprises des sciences de la vie',
        },
        condition: {
          en: 'This holds only if no company is counted twice.',
          fr: 'Ce nombre ne vaut que si aucune entreprise n’est comptée deux fois.',
        },
      },
    },
    'pharmaceutical-companies': {
      value: 300,
      label: {en: 'pharmaceutical companies', fr: 'entreprises pharmaceutiques'},
      labelAsPart: {en: 'in pharma', fr: 'laboratoires'},
      topic: 'life-sciences',
      paragraph: 15,
    },
    'biotechnology-companies': {
      value: 200,
      label: {en: 'biotechnology companies', fr: 'entreprises de biotechnologie'},
      labelAsPart: {en: 'in biotech', fr: 'biotechs'},
      topic: 'life-sciences',
      paragraph: 15,
    },
    'medical-technology-companies': {
      value: 360,
      label: {en: 'medical-technology companies', fr: 'entreprises de technologies médicales'},
      labelAsPart: {en: 'in medtech', fr: 'medtechs'},
      topic: 'life-sciences',
      paragraph: 15,
    },
    'hospital-network-rank': {
      value: 1,
      unit: 'rank',
      label: {en: 'hospital network in Europe by size', fr: 'réseau hospitalier d’Europe par la taille'},
      topic: 'hospitals',
      paragraph: 15,
    },
    hospitals: {
      value: 39,
      label: {en: 'hospitals in one network', fr: 'hôpitaux en réseau'},
      topic: 'hospitals',
      paragraph: 15,
    },
    patients: {
      subject: hospitalNetwork,
      value: 10_000_000,
      label: {en: 'patients', fr: 'patients'},
      topic: 'hospitals',
      paragraph: 15,
    },
    'surgical-procedures': {
      subject: hospitalNetwork,
      value: 335_000,
      label: {en: 'surgical procedures', fr: 'interventions chirurgicales'},
      topic: 'hospitals',
      paragraph: 15,
    },
    'research-projects': {
      subject: hospitalNetwork,
      value: 3100,
      bound: 'more-than',
      label: {en: 'research projects', fr: 'projets de recherche'},
      topic: 'hospitals',
      paragraph: 15,
    },
    publications: {
      subject: hospitalNetwork,
      value: 9600,
      label: {en: 'scientific publications', fr: 'publications scientifiques'},
      topic: 'hospitals',
      paragraph: 15,
    },
  },
  topics: {
    economy: {en: 'The Paris Region economy', fr: 'L’économie de l’Île-de-France'},
    innovation: {en: 'Innovation in the Paris Region', fr: 'L’innovation en Île-de-France'},
    'life-sciences': {en: 'Life sciences in the Paris Region', fr: 'Les sciences de la vie en Île-de-France'},
    hospitals: {en: 'The Paris Region hospital network', fr: 'Le réseau hospitalier d’Île-de-France'},
  },
  headline: ['economy-rank', 'research-spending', 'life-sciences-companies', 'hospitals'],
});
