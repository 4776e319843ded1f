// Every clause of the source document has a place. By paragraph and in the document's order: what a clause says, in our own
// words, and where it is shown, with words of that place's English text that say it; or why it is not shown.

/** A place: the owner's `tagline`, `summary`, `areas`, `aims` or `actions`, an entry of a list, or a figure with what it says of itself. */
const shown = (sense, place, words) => ({sense, place, words});
const left = (sense, reason) => ({sense, reason});

export const clauses = [
  {
    paragraph: 1,
    clauses: [
      shown('Medicen is a cluster of businesses', 'medicen tagline', 'business cluster'),
      shown('its field is new technology for health', 'medicen tagline', 'innovation in health technology'),
      shown('it reaches across the country and beyond', 'medicen summary', 'National and international in reach'),
      shown('how many members it has at least', 'medicen.members', 'members'),
      shown(
        'what kinds of member they are',
        'medicen summary',
        'hospitals, universities, research centres, local authorities and companies',
      ),
      shown('how many areas it concentrates on', 'medicen.strategic-areas', 'strategic areas'),
      shown('first area', 'medicen areas 1', 'Biological diagnostics'),
      shown('second area', 'medicen areas 2', 'Diagnostic and interventional imaging'),
      shown('third area', 'medicen areas 3', 'Regenerative medicine and biomaterials'),
      shown('fourth area', 'medicen areas 4', 'Digital health'),
      shown('fifth area', 'medicen areas 5', 'Translational medicine'),
      shown('it works with the field at every level of the country', 'medicen summary', 'local, regional and national level'),
      shown('closely', 'medicen summary', 'works closely with those active in healthcare innovation'),
      shown('what follows is what it wants to achieve', 'medicen aims', 'Aims'),
    ],
  },
  {
    paragraph: 2,
    clauses: [
      shown('joint projects are to come about', 'medicen aims 1', 'Encourage'),
      shown('they are joint, certified and about health', 'medicen aims 1', 'certified joint projects in healthcare'),
      shown('with value and work as their purpose', 'medicen aims 1', 'with a view to creating jobs and economic value'),
    ],
  },
  {
    paragraph: 3,
    clauses: [
      shown('young and smaller companies', 'medicen aims 2', 'innovative start-ups and SMEs'),
      shown('are to develop more abroad', 'medicen aims 2', 'develop internationally'),
    ],
  },
  {
    paragraph: 4,
    clauses: [
      shown('the region is to attract more', 'medicen aims 3', 'Make the Paris Region more attractive'),
      shown('how much of the country’s activity it has', 'paris-region.life-sciences-share', 'of France’s life-sciences activity'),
    ],
  },
  {
    paragraph: 5,
    clauses: [
      shown('when the cluster began', 'medicen.founded', 'founded in'),
      shown('products are counted from then', 'medicen.products-launched', 'since 2005'),
      shown('how many products came to market', 'medicen.products-launched', 'innovative products launched'),
      shown('in which three fields', 'medicen.products-launched', 'in imaging, medical devices and biology'),
      shown('how many projects were certified', 'medicen.projects-certified', 'projects certified'),
      shown('counted from then too', 'medicen.projects-certified', 'since 2005'),
      shown('how much was invested, roughly', 'medicen.total-investment', 'invested in total'),
      shown('until now', 'medicen.total-investment', 'to date'),
      shown('how much of it is public money', 'medicen.public-aid', 'in public aid'),
    ],
  },
  {
    paragraph: 6,
    clauses: [
      shown('Sanofi is a world company in its field', 'sanofi tagline', 'A global life-sciences company'),
      shown('it commits itself to better access', 'sanofi aims 1', 'Better access to healthcare for patients'),
      shown('it stands by the people it works for', 'sanofi summary', 'It supports everyone it serves'),
      shown('from start to end of their treatment', 'sanofi summary', 'at every stage of their care'),
      shown('it covers both ends of care', 'sanofi tagline', 'from prevention to treatment'),
      shown('science becomes something that helps', 'sanofi tagline', 'turns scientific innovation into healthcare solutions'),
    ],
  },
  {
    paragraph: 7,
    clauses: [
      shown('it works on a number of areas, which the document does not count', 'sanofi areas', 'Therapeutic areas'),
      shown('first area', 'sanofi areas 1', 'Human vaccines'),
      shown('second area', 'sanofi areas 2', 'Rare diseases'),
      shown('third area', 'sanofi areas 3', 'Multiple sclerosis'),
      shown('fourth area', 'sanofi areas 4', 'Oncology'),
      shown('fifth area', 'sanofi areas 5', 'Immunology'),
      shown('sixth area', 'sanofi areas 6', 'Infectious diseases'),
      shown('seventh area', 'sanofi areas 7', 'Diabetes'),
      shown('eighth area', 'sanofi areas 8', 'Cardiovascular health'),
      shown('ninth area', 'sanofi areas 9', 'Consumer healthcare'),
    ],
  },
  {
    paragraph: 8,
    clauses: [
      shown('in how many countries it is at work', 'sanofi.countries', 'countries where Sanofi provides healthcare solutions'),
      shown('with how many people', 'sanofi.employees', 'staff'),
      shown('who are all over the world', 'sanofi.employees', 'around the world'),
      shown('France comes first among its countries', 'sanofi summary', 'France is its leading country of operation'),
      shown('how many sites it has there', 'sanofi.france-sites', 'sites'),
      shown('in all parts of it', 'sanofi.france-sites', 'across France'),
      shown('how many work there', 'sanofi.france-employees', 'employees in France'),
      shown('for the health of all', 'sanofi summary', 'devote themselves'),
      shown('each day', 'sanofi summary', 'every day to better health for all'),
      left('they are of both sexes', 'no fact of its own; French says « celles et ceux », English has a word for both'),
    ],
  },
  {
    paragraph: 9,
    clauses: [
      shown('which part of the French staff is in the region, at least', 'sanofi.paris-region-employee-share', 'work in the Paris Region'),
      shown('how many people that is', 'sanofi.paris-region-employees', 'employees in the Paris Region'),
      shown('at how many sites', 'sanofi.paris-region-sites', 'sites in the Paris Region'),
      shown('first kind of site', 'sanofi.paris-region-research-sites', 'research and development sites'),
      shown('second kind of site', 'sanofi.paris-region-factories', 'factories'),
      shown('third kind of site', 'sanofi.paris-region-logistics-centres', 'logistics centres'),
      shown('fourth kind of site', 'sanofi.paris-region-tertiary-sites', 'office (tertiary) sites'),
    ],
  },
  {
    paragraph: 10,
    clauses: [
      shown('it has started things that serve the public', 'sanofi actions 1', 'Public-interest initiatives'),
      shown('in the region', 'sanofi actions', 'In the Paris Region'),
      shown('they follow what matters there', 'sanofi actions 1', 'in line with local priorities'),
      shown('several groups profit from them', 'sanofi actions 1', 'for the benefit of various stakeholders'),
      shown('it works with institutions at a high level', 'sanofi actions 2', 'High-level partnerships'),
      shown('of learning or of science', 'sanofi actions 2', 'with academic and scientific institutions'),
      shown('to use what the place is good at', 'sanofi actions 2', 'build on local strengths'),
      shown('so that patients get more that is new', 'sanofi actions 2', 'bring patients more innovation'),
      shown('and new remedies come about', 'sanofi actions 2', 'develop new healthcare solutions'),
    ],
  },
  {
    paragraph: 11,
    clauses: [
      shown(
        'where the region stands in its industry',
        'paris-region.life-sciences-rank',
        'region in Europe for the health and life-sciences industry',
      ),
    ],
  },
  {
    paragraph: 12,
    clauses: [
      shown('two streams of trade meet there', 'paris-region tagline', 'where European and world trade meet'),
      shown('where its economy stands', 'paris-region.economy-rank', 'economic region in Europe'),
      shown('it has what a big city’s economy needs to work well', 'paris-region summary', 'all the features of an efficient metropolis'),
      shown('it is large', 'paris-region summary', 'scale'),
      shown('there is room to buy and rent', 'paris-region summary', 'property'),
      shown('what it is built on is of the best', 'paris-region summary', 'world-class infrastructure'),
      shown('its people are trained and from everywhere', 'paris-region summary', 'a skilled and cosmopolitan workforce'),
      shown('there is much culture', 'paris-region summary', 'a rich cultural life'),
    ],
  },
  {
    paragraph: 13,
    clauses: [
      shown('where its product stands', 'paris-region.gdp-rank', 'region in the European Union by GDP'),
      shown('how large that is said to be', 'paris-region.gdp', 'in gross domestic product'),
      shown('it has many kinds of business', 'paris-region summary', 'Its many business sectors'),
      shown('there is much to be had', 'paris-region summary', 'open up a host of opportunities'),
    ],
  },
  {
    paragraph: 14,
    clauses: [
      shown('people abroad know it', 'paris-region summary', 'is known around the world'),
      shown('for what it is very good at', 'paris-region summary', 'its excellence in science, technology and education'),
      shown('where its spending on research stands', 'paris-region.research-spending-rank', 'innovation hub in Europe for R&D spending'),
      shown('how much that is, at least', 'paris-region.research-spending', 'spent on R&D'),
      shown('how many people serve it', 'paris-region.research-workforce', 'workers and researchers'),
      shown('it is the hub that they serve', 'paris-region.research-workforce', 'Paris Region innovation hub'),
      shown('how many young companies were helped on their way, at least', 'paris-region.startups', 'start-ups incubated or accelerated'),
      shown('where its count of financings stands', 'paris-region.fundraising-rank', 'region in Europe by number of fundraising deals'),
      left('that it stands there at present', 'the document bears no date, so its present is not known; About says so'),
      left('that the one goes with the other', 'the document puts the two side by side and gives no cause'),
    ],
  },
  {
    paragraph: 15,
    clauses: [
      shown('how many companies are in the field, at least', 'paris-region.life-sciences-companies', 'life-sciences companies'),
      shown('of the first kind', 'paris-region.pharmaceutical-companies', 'pharmaceutical companies'),
      shown('of the second kind', 'paris-region.biotechnology-companies', 'biotechnology companies'),
      shown('of the third kind', 'paris-region.medical-technology-companies', 'medical-technology companies'),
      shown('where its hospitals stand together', 'paris-region.hospital-network-rank', 'hospital network in Europe by size'),
      shown('how many there are', 'paris-region.hospitals', 'hospitals in one network'),
      shown('how many they treat', 'paris-region.patients', 'patients'),
      shown('it is the network that treats them', 'paris-region.patients', 'Paris Region hospital network'),
      shown('how often they operate', 'paris-region.surgical-procedures', 'surgical procedures'),
      shown('how many studies they run, at least', 'paris-region.research-projects', 'research projects'),
      shown('how much they publish', 'paris-region.publications', 'scientific publications'),
    ],
  },
];
