import {spaced} from '../tools/visible-spaces.js';

/*
 * Sentences that quote what the widgets show, written out. `~` stands for U+00A0, `^` for U+202F.
 */

interface Sentences {
  readonly en: string;
  readonly fr: string;
}

const withSpaces = <Case extends Sentences>(cases: readonly Case[]): Case[] =>
  cases.map((one) => ({...one, en: spaced(one.en), fr: spaced(one.fr)}));

/** Every figure: whom it is about, with its bound, its period and scope, its share and its note. */
export const figureSentences = withSpaces([
  {
    id: 'medicen.founded',
    en: 'Medicen Paris Region: founded in 2005.',
    fr: 'Medicen Paris Region~: créé en 2005.',
  },
  {
    id: 'medicen.members',
    en: 'Medicen Paris Region: over 300 members.',
    fr: 'Medicen Paris Region~: plus de 300~membres.',
  },
  {
    id: 'medicen.strategic-areas',
    en: 'Medicen Paris Region: 5 strategic areas.',
    fr: 'Medicen Paris Region~: 5~axes stratégiques.',
  },
  {
    id: 'medicen.products-launched',
    en: 'Medicen Paris Region: 62 innovative products launched since 2005 in imaging, medical devices and biology.',
    fr: 'Medicen Paris Region~: 62~produits innovants lancés depuis 2005 dans l’imagerie, les dispositifs médicaux et la biologie.',
  },
  {
    id: 'medicen.projects-certified',
    en: 'Medicen Paris Region: 303 projects certified since 2005.',
    fr: 'Medicen Paris Region~: 303~projets labellisés depuis 2005.',
  },
  {
    id: 'medicen.total-investment',
    en: 'Medicen Paris Region: close to €1.3~billion invested in total to date, including €533~million in public aid.',
    fr: 'Medicen Paris Region~: près de 1,3~milliard d’euros investis au total à ce jour, dont 533~millions d’euros d’aides publiques.',
  },
  {
    id: 'medicen.public-aid',
    en: 'Medicen Paris Region: €533~million in public aid to date.',
    fr: 'Medicen Paris Region~: 533~millions d’euros d’aides publiques à ce jour.',
  },
  {
    id: 'sanofi.countries',
    en: 'More than 170 countries where Sanofi provides healthcare solutions.',
    fr: 'Plus de 170~pays où Sanofi fournit des solutions de santé.',
  },
  {
    id: 'sanofi.employees',
    en: 'Sanofi: over 100,000 staff around the world.',
    fr: 'Sanofi~: plus de 100^000~collaborateurs dans le monde.',
  },
  {
    id: 'sanofi.france-sites',
    en: 'Sanofi: 35 sites across France.',
    fr: 'Sanofi~: 35~sites dans toute la France.',
  },
  {
    id: 'sanofi.france-employees',
    en: 'Sanofi: 25,400 employees in France.',
    fr: 'Sanofi~: 25^400~salariés en France.',
  },
  {
    id: 'sanofi.paris-region-employee-share',
    en: 'More than 40% of Sanofi employees in France work in the Paris Region.',
    fr: 'Plus de 40~% des salariés de Sanofi en France travaillent en Île-de-France.',
  },
  {
    id: 'sanofi.paris-region-employees',
    en: 'Sanofi: 11,000 employees in the Paris Region, more than 40% of its employees in France.',
    fr: 'Sanofi~: 11^000~salariés en Île-de-France, soit plus de 40~% de ses salariés en France.',
  },
  {
    id: 'sanofi.paris-region-sites',
    en: 'Sanofi: 10 sites in the Paris Region.',
    fr: 'Sanofi~: 10~sites en Île-de-France.',
  },
  {
    id: 'sanofi.paris-region-research-sites',
    en: 'Sanofi in the Paris Region: 2 research and development sites.',
    fr: 'Sanofi en Île-de-France~: 2~sites de recherche et développement.',
  },
  {
    id: 'sanofi.paris-region-factories',
    en: 'Sanofi in the Paris Region: 2 factories.',
    fr: 'Sanofi en Île-de-France~: 2~usines.',
  },
  {
    id: 'sanofi.paris-region-logistics-centres',
    en: 'Sanofi in the Paris Region: 2 logistics centres.',
    fr: 'Sanofi en Île-de-France~: 2~centres logistiques.',
  },
  {
    id: 'sanofi.paris-region-tertiary-sites',
    en: 'Sanofi in the Paris Region: 4 office (tertiary) sites.',
    fr: 'Sanofi en Île-de-France~: 4~sites tertiaires.',
  },
  {
    id: 'paris-region.life-sciences-rank',
    en: 'Paris Region: No.~1 region in Europe for the health and life-sciences industry.',
    fr: 'Île-de-France~: 1re~région d’Europe pour l’industrie de la santé et des sciences de la vie.',
  },
  {
    id: 'paris-region.life-sciences-share',
    en: 'Paris Region: more than 50% of France’s life-sciences activity.',
    fr: 'Île-de-France~: plus de 50~% de l’activité française en sciences de la vie.',
  },
  {
    id: 'paris-region.economy-rank',
    en: 'Paris Region: No.~1 economic region in Europe.',
    fr: 'Île-de-France~: 1re~région économique d’Europe.',
  },
  {
    id: 'paris-region.gdp-rank',
    en: 'Paris Region: No.~1 region in the European Union by GDP.',
    fr: 'Île-de-France~: 1er~PIB régional de l’Union européenne.',
  },
  {
    id: 'paris-region.gdp',
    en: 'Paris Region: €28~billion in gross domestic product (this amount is being checked).',
    fr: 'Île-de-France~: 28~milliards d’euros de produit intérieur brut (ce montant est en cours de vérification).',
  },
  {
    id: 'paris-region.research-spending-rank',
    en: 'Paris Region: No.~1 innovation hub in Europe for R&D spending.',
    fr: 'Île-de-France~: 1er~pôle d’innovation d’Europe pour les dépenses de R&D.',
  },
  {
    id: 'paris-region.research-spending',
    en: 'Paris Region: over €20~billion spent on R&D.',
    fr: 'Île-de-France~: plus de 20~milliards d’euros consacrés à la R&D.',
  },
  {
    id: 'paris-region.research-workforce',
    en: 'Paris Region innovation hub: 160,000 workers and researchers.',
    fr: 'Pôle d’innovation d’Île-de-France~: 160^000~travailleurs et chercheurs.',
  },
  {
    id: 'paris-region.startups',
    en: 'Paris Region: more than 5,000 start-ups incubated or accelerated.',
    fr: 'Île-de-France~: plus de 5^000~start-up incubées ou accélérées.',
  },
  {
    id: 'paris-region.fundraising-rank',
    en: 'Paris Region: No.~1 region in Europe by number of fundraising deals.',
    fr: 'Île-de-France~: 1re~région d’Europe par le nombre de levées de fonds.',
  },
  {
    id: 'paris-region.life-sciences-companies',
    en: 'Paris Region: more than 1,000 life-sciences companies.',
    fr: 'Île-de-France~: plus de 1^000~entreprises des sciences de la vie.',
  },
  {
    id: 'paris-region.pharmaceutical-companies',
    en: 'Paris Region: 300 pharmaceutical companies.',
    fr: 'Île-de-France~: 300~entreprises pharmaceutiques.',
  },
  {
    id: 'paris-region.biotechnology-companies',
    en: 'Paris Region: 200 biotechnology companies.',
    fr: 'Île-de-France~: 200~entreprises de biotechnologie.',
  },
  {
    id: 'paris-region.medical-technology-companies',
    en: 'Paris Region: 360 medical-technology companies.',
    fr: 'Île-de-France~: 360~entreprises de technologies médicales.',
  },
  {
    id: 'paris-region.hospital-network-rank',
    en: 'Paris Region: No.~1 hospital network in Europe by size.',
    fr: 'Île-de-France~: 1er~réseau hospitalier d’Europe par la taille.',
  },
  {
    id: 'paris-region.hospitals',
    en: 'Paris Region: 39 hospitals in one network.',
    fr: 'Île-de-France~: 39~hôpitaux en réseau.',
  },
  {
    id: 'paris-region.patients',
    en: 'Paris Region hospital network: 10~million patients.',
    fr: 'Réseau hospitalier d’Île-de-France~: 10~millions de patients.',
  },
  {
    id: 'paris-region.surgical-procedures',
    en: 'Paris Region hospital network: 335,000 surgical procedures.',
    fr: 'Réseau hospitalier d’Île-de-France~: 335^000~interventions chirurgicales.',
  },
  {
    id: 'paris-region.research-projects',
    en: 'Paris Region hospital network: more than 3,100 research projects.',
    fr: 'Réseau hospitalier d’Île-de-France~: plus de 3^100~projets de recherche.',
  },
  {
    id: 'paris-region.publications',
    en: 'Paris Region hospital network: 9,600 scientific publications.',
    fr: 'Réseau hospitalier d’Île-de-France~: 9^600~publications scientifiques.',
  },
]);

/** Every breakdown: the total with its published parts. What we calculate is not in it. */
export const breakdownSentences = withSpaces([
  {
    id: 'medicen.total-investment',
    en: 'Medicen Paris Region: close to €1.3~billion invested in total to date, including €533~million in public aid.',
    fr: 'Medicen Paris Region~: près de 1,3~milliard d’euros investis au total à ce jour, dont 533~millions d’euros d’aides publiques.',
  },
  {
    id: 'sanofi.france-employees',
    en: 'Sanofi: 25,400 employees in France, of whom 11,000 in the Paris Region.',
    fr: 'Sanofi~: 25^400~salariés en France, dont 11^000~en Île-de-France.',
  },
  {
    id: 'sanofi.paris-region-sites',
    en: 'Sanofi: 10 sites in the Paris Region, namely 4 office (tertiary) sites, 2 R&D sites, 2 factories and 2 logistics centres.',
    fr: 'Sanofi~: 10~sites en Île-de-France, soit 4~sites tertiaires, 2~sites de R&D, 2~usines et 2~centres logistiques.',
  },
  {
    id: 'paris-region.life-sciences-companies',
    en: 'Paris Region: more than 1,000 life-sciences companies, of which 360 in medtech, 300 in pharma and 200 in biotech.',
    fr: 'Île-de-France~: plus de 1^000~entreprises des sciences de la vie, dont 360~medtechs, 300~laboratoires et 200~biotechs.',
  },
]);

/** Strips: of each topic, the choice of all four, and figures of several owners. */
export const stripSentences = withSpaces([
  {
    topic: '',
    figures: [],
    en: 'Paris Region: No.~1 economic region in Europe; over €20~billion spent on R&D; more than 1,000 life-sciences companies; 39 hospitals in one network.',
    fr: 'Île-de-France~: 1re~région économique d’Europe^; plus de 20~milliards d’euros consacrés à la R&D^; plus de 1^000~entreprises des sciences de la vie^; 39~hôpitaux en réseau.',
  },
  {
    topic: 'economy',
    figures: [],
    en: 'The Paris Region economy: No.~1 economic region in Europe; No.~1 region in the European Union by GDP.',
    fr: 'L’économie de l’Île-de-France~: 1re~région économique d’Europe^; 1er~PIB régional de l’Union européenne.',
  },
  {
    topic: 'innovation',
    figures: [],
    en: 'Innovation in the Paris Region: No.~1 innovation hub in Europe for R&D spending; over €20~billion spent on R&D; 160,000 workers and researchers; more than 5,000 start-ups incubated or accelerated; No.~1 region in Europe by number of fundraising deals.',
    fr: 'L’innovation en Île-de-France~: 1er~pôle d’innovation d’Europe pour les dépenses de R&D^; plus de 20~milliards d’euros consacrés à la R&D^; 160^000~travailleurs et chercheurs^; plus de 5^000~start-up incubées ou accélérées^; 1re~région d’Europe par le nombre de levées de fonds.',
  },
  {
    topic: 'life-sciences',
    figures: [],
    en: 'Life sciences in the Paris Region: No.~1 region in Europe for the health and life-sciences industry; more than 50% of France’s life-sciences activity; more than 1,000 life-sciences companies; 300 pharmaceutical companies; 200 biotechnology companies; 360 medical-technology companies.',
    fr: 'Les sciences de la vie en Île-de-France~: 1re~région d’Europe pour l’industrie de la santé et des sciences de la vie^; plus de 50~% de l’activité française en sciences de la vie^; plus de 1^000~entreprises des sciences de la vie^; 300~entreprises pharmaceutiques^; 200~entreprises de biotechnologie^; 360~entreprises de technologies médicales.',
  },
  {
    topic: 'hospitals',
    figures: [],
    en: 'The Paris Region hospital network: No.~1 hospital network in Europe by size; 39 hospitals in one network; 10~million patients; 335,000 surgical procedures; more than 3,100 research projects; 9,600 scientific publications.',
    fr: 'Le réseau hospitalier d’Île-de-France~: 1er~réseau hospitalier d’Europe par la taille^; 39~hôpitaux en réseau^; 10~millions de patients^; 335^000~interventions chirurgicales^; plus de 3^100~projets de recherche^; 9^600~publications scientifiques.',
  },
  {
    topic: '',
    figures: ['paris-region.gdp', 'sanofi.paris-region-factories', 'sanofi.countries', 'paris-region.patients'],
    en: 'Paris Region: €28~billion in gross domestic product (this amount is being checked); Sanofi in the Paris Region: 2 factories; more than 170 countries where Sanofi provides healthcare solutions; Paris Region hospital network: 10~million patients.',
    fr: 'Île-de-France~: 28~milliards d’euros de produit intérieur brut (ce montant est en cours de vérification)^; Sanofi en Île-de-France~: 2~usines^; plus de 170~pays où Sanofi fournit des solutions de santé^; Réseau hospitalier d’Île-de-France~: 10~millions de patients.',
  },
]);

/** Profiles: whole, and of sections without figures. */
export const profileSentences = withSpaces([
  {
    organization: 'medicen',
    sections: [],
    en: 'Medicen Paris Region: over 300 members; close to €1.3~billion invested in total to date, including €533~million in public aid; 303 projects certified since 2005; 62 innovative products launched since 2005 in imaging, medical devices and biology.',
    fr: 'Medicen Paris Region~: plus de 300~membres^; près de 1,3~milliard d’euros investis au total à ce jour, dont 533~millions d’euros d’aides publiques^; 303~projets labellisés depuis 2005^; 62~produits innovants lancés depuis 2005 dans l’imagerie, les dispositifs médicaux et la biologie.',
  },
  {
    organization: 'sanofi',
    sections: [],
    en: 'Sanofi: over 100,000 staff around the world; more than 170 countries where Sanofi provides healthcare solutions; 25,400 employees in France; 35 sites across France; 11,000 employees in the Paris Region, more than 40% of its employees in France; 10 sites in the Paris Region, namely 4 office (tertiary) sites, 2 R&D sites, 2 factories and 2 logistics centres.',
    fr: 'Sanofi~: plus de 100^000~collaborateurs dans le monde^; plus de 170~pays où Sanofi fournit des solutions de santé^; 25^400~salariés en France^; 35~sites dans toute la France^; 11^000~salariés en Île-de-France, soit plus de 40~% de ses salariés en France^; 10~sites en Île-de-France, soit 4~sites tertiaires, 2~sites de R&D, 2~usines et 2~centres logistiques.',
  },
  {
    organization: 'medicen',
    sections: ['summary'],
    en: 'Medicen Paris Region. A business cluster for innovation in health technology, founded in 2005.',
    fr: 'Medicen Paris Region. Pôle de compétitivité dédié aux technologies de santé innovantes, créé en 2005.',
  },
  {
    organization: 'medicen',
    sections: ['areas'],
    en: 'Medicen Paris Region. 5 strategic areas: Biological diagnostics; Diagnostic and interventional imaging; Regenerative medicine and biomaterials; Digital health; Translational medicine.',
    fr: 'Medicen Paris Region. 5~axes stratégiques~: Diagnostic biologique^; Imagerie diagnostique et interventionnelle^; Médecine régénératrice et biomatériaux^; Santé numérique^; Médecine translationnelle.',
  },
  {
    organization: 'sanofi',
    sections: ['aims', 'summary'],
    en: 'Sanofi. Commitment: Better access to healthcare for patients. In the Paris Region: Public-interest initiatives in line with local priorities, for the benefit of various stakeholders; High-level partnerships with academic and scientific institutions, to build on local strengths, bring patients more innovation and develop new healthcare solutions. A global life-sciences company, Sanofi turns scientific innovation into healthcare solutions, from prevention to treatment.',
    fr: 'Sanofi. Engagement~: Améliorer l’accès des patients aux soins. En Île-de-France~: Des initiatives d’intérêt général, en lien avec les priorités locales et au bénéfice de différentes parties prenantes^; Des partenariats de haut niveau avec des institutions universitaires ou scientifiques, pour tirer parti de l’excellence locale, offrir davantage d’innovations aux patients et créer de nouvelles solutions de santé. Entreprise mondiale des sciences de la vie, Sanofi transforme l’innovation scientifique en solutions de santé, de la prévention au traitement.',
  },
]);
