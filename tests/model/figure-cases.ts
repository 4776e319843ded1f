import {spaced} from '../tools/visible-spaces.js';

/**
 * Every figure as it is read: id, English, French. `~` stands for U+00A0, `^` for U+202F. The
 * values and bounds were read off the source document, paragraph by paragraph.
 */
const cases = [
  ['medicen.founded', '2005 year founded', '2005 année de création'],
  ['medicen.members', 'over 300 members', 'plus de 300~membres'],
  ['medicen.strategic-areas', '5 strategic areas', '5~axes stratégiques'],
  ['medicen.products-launched', '62 innovative products launched', '62~produits innovants lancés'],
  ['medicen.projects-certified', '303 projects certified', '303~projets labellisés'],
  ['medicen.total-investment', 'close to €1.3~billion invested in total', 'près de 1,3~milliard d’euros investis au total'],
  ['medicen.public-aid', '€533~million in public aid', '533~millions d’euros d’aides publiques'],
  [
    'sanofi.countries',
    'more than 170 countries where Sanofi provides healthcare solutions',
    'plus de 170~pays où Sanofi fournit des solutions de santé',
  ],
  ['sanofi.employees', 'over 100,000 staff around the world', 'plus de 100^000~collaborateurs dans le monde'],
  ['sanofi.france-sites', '35 sites across France', '35~sites dans toute la France'],
  ['sanofi.france-employees', '25,400 employees in France', '25^400~salariés en France'],
  [
    'sanofi.paris-region-employee-share',
    'more than 40% of Sanofi employees in France work in the Paris Region',
    'plus de 40~% des salariés de Sanofi en France travaillent en Île-de-France',
  ],
  ['sanofi.paris-region-employees', '11,000 employees in the Paris Region', '11^000~salariés en Île-de-France'],
  ['sanofi.paris-region-sites', '10 sites in the Paris Region', '10~sites en Île-de-France'],
  ['sanofi.paris-region-research-sites', '2 research and development sites', '2~sites de recherche et développement'],
  ['sanofi.paris-region-factories', '2 factories', '2~usines'],
  ['sanofi.paris-region-logistics-centres', '2 logistics centres', '2~centres logistiques'],
  ['sanofi.paris-region-tertiary-sites', '4 tertiary sites', '4~sites tertiaires'],
  [
    'paris-region.life-sciences-rank',
    'No.~1 in Europe for the health and life-sciences industry',
    'n°~1 en Europe pour l’industrie de la santé et des sciences de la vie',
  ],
  [
    'paris-region.life-sciences-share',
    'more than 50% of France’s life-sciences activity',
    'plus de 50~% de l’activité française en sciences de la vie',
  ],
  ['paris-region.economy-rank', 'No.~1 economic region in Europe', 'n°~1 des régions économiques d’Europe'],
  ['paris-region.gdp-rank', 'No.~1 in the European Union by GDP', 'n°~1 de l’Union européenne par le PIB'],
  ['paris-region.gdp', '€28~billion in gross domestic product', '28~milliards d’euros de produit intérieur brut'],
  [
    'paris-region.research-spending-rank',
    'No.~1 innovation hub in Europe by R&D spending',
    'n°~1 des pôles d’innovation d’Europe par les dépenses de R&D',
  ],
  ['paris-region.research-spending', 'over €20~billion spent on R&D', 'plus de 20~milliards d’euros consacrés à la R&D'],
  ['paris-region.research-workforce', '160,000 R&D workers and researchers', '160^000~chercheurs et personnels de R&D'],
  ['paris-region.startups', 'more than 5,000 start-ups incubated or accelerated', 'plus de 5^000~start-up incubées ou accélérées'],
  ['paris-region.fundraising-rank', 'No.~1 in Europe by number of fundraising deals', 'n°~1 en Europe par le nombre de levées de fonds'],
  ['paris-region.life-sciences-companies', 'more than 1,000 life-sciences companies', 'plus de 1^000~entreprises des sciences de la vie'],
  ['paris-region.pharmaceutical-companies', '300 pharmaceutical companies', '300~entreprises pharmaceutiques'],
  ['paris-region.biotechnology-companies', '200 biotechnology companies', '200~entreprises de biotechnologie'],
  ['paris-region.medical-technology-companies', '360 medical-technology companies', '360~entreprises de technologies médicales'],
  [
    'paris-region.hospital-network-rank',
    'No.~1 hospital network in Europe by size',
    'n°~1 des réseaux hospitaliers d’Europe par la taille',
  ],
  ['paris-region.hospitals', '39 hospitals in one network', '39~hôpitaux en réseau'],
  ['paris-region.patients', '10~million patients', '10~millions de patients'],
  ['paris-region.surgical-procedures', '335,000 surgical procedures', '335^000~interventions chirurgicales'],
  ['paris-region.research-projects', 'more than 3,100 research projects', 'plus de 3^100~projets de recherche'],
  ['paris-region.publications', '9,600 scientific publications', '9^600~publications scientifiques'],
] as const;

/** The same, with its spaces as they are. */
export const figureCases = cases.map(([id, en, fr]) => ({id, en: spaced(en), fr: spaced(fr)}));
