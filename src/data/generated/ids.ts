// Written by scripts/ids.mjs from the records, each time the project is built.

/** The figures, by id. */
export interface FigureIds {
  /** founded in 2005 */
  'medicen.founded': true;
  /** over 300 members */
  'medicen.members': true;
  /** 5 strategic areas */
  'medicen.strategic-areas': true;
  /** 62 innovative products launched */
  'medicen.products-launched': true;
  /** 303 projects certified */
  'medicen.projects-certified': true;
  /** close to €1.3 billion invested in total */
  'medicen.total-investment': true;
  /** €533 million in public aid */
  'medicen.public-aid': true;
  /** more than 170 countries where Sanofi provides healthcare solutions */
  'sanofi.countries': true;
  /** over 100,000 staff around the world */
  'sanofi.employees': true;
  /** 35 sites across France */
  'sanofi.france-sites': true;
  /** 25,400 employees in France */
  'sanofi.france-employees': true;
  /** more than 40% of Sanofi employees in France work in the Paris Region */
  'sanofi.paris-region-employee-share': true;
  /** 11,000 employees in the Paris Region */
  'sanofi.paris-region-employees': true;
  /** 10 sites in the Paris Region */
  'sanofi.paris-region-sites': true;
  /** 2 research and development sites */
  'sanofi.paris-region-research-sites': true;
  /** 2 factories */
  'sanofi.paris-region-factories': true;
  /** 2 logistics centres */
  'sanofi.paris-region-logistics-centres': true;
  /** 4 office (tertiary) sites */
  'sanofi.paris-region-tertiary-sites': true;
  /** No. 1 region in Europe for the health and life-sciences industry */
  'paris-region.life-sciences-rank': true;
  /** more than 50% of France’s life-sciences activity */
  'paris-region.life-sciences-share': true;
  /** No. 1 economic region in Europe */
  'paris-region.economy-rank': true;
  /** No. 1 region in the European Union by GDP */
  'paris-region.gdp-rank': true;
  /** €28 billion in gross domestic product */
  'paris-region.gdp': true;
  /** No. 1 innovation hub in Europe for R&D spending */
  'paris-region.research-spending-rank': true;
  /** over €20 billion spent on R&D */
  'paris-region.research-spending': true;
  /** 160,000 workers and researchers */
  'paris-region.research-workforce': true;
  /** more than 5,000 start-ups incubated or accelerated */
  'paris-region.startups': true;
  /** No. 1 region in Europe by number of fundraising deals */
  'paris-region.fundraising-rank': true;
  /** more than 1,000 life-sciences companies */
  'paris-region.life-sciences-companies': true;
  /** 300 pharmaceutical companies */
  'paris-region.pharmaceutical-companies': true;
  /** 200 biotechnology companies */
  'paris-region.biotechnology-companies': true;
  /** 360 medical-technology companies */
  'paris-region.medical-technology-companies': true;
  /** No. 1 hospital network in Europe by size */
  'paris-region.hospital-network-rank': true;
  /** 39 hospitals in one network */
  'paris-region.hospitals': true;
  /** 10 million patients */
  'paris-region.patients': true;
  /** 335,000 surgical procedures */
  'paris-region.surgical-procedures': true;
  /** more than 3,100 research projects */
  'paris-region.research-projects': true;
  /** 9,600 scientific publications */
  'paris-region.publications': true;
}

/** The totals that have parts, by id. */
export interface BreakdownIds {
  /** close to €1.3 billion invested in total */
  'medicen.total-investment': true;
  /** 25,400 employees in France */
  'sanofi.france-employees': true;
  /** 10 sites in the Paris Region */
  'sanofi.paris-region-sites': true;
  /** more than 1,000 life-sciences companies */
  'paris-region.life-sciences-companies': true;
}

/** The organizations, by id. */
export interface OrganizationIds {
  /** Medicen Paris Region */
  medicen: true;
  /** Sanofi */
  sanofi: true;
}

/** The regions, by id. */
export interface RegionIds {
  /** Paris Region */
  'paris-region': true;
}
