/** What the pages say in English. */
export const english = {
  name: 'English',
  facts: 'Facts',
  documentation: 'Documentation',
  builder: 'Embed builder',
  languages: 'Language of this page',
  pages: 'Pages of this site',

  indexTitle: 'Facts about life sciences in the Paris Region',
  indexLead: 'Each has a page to link to and to quote from, and a line to paste into a page of yours.',
  /** @param names Whom the figures of a partner are about. */
  ownTitle: (names: string) => `${names} in figures`,
  count: (figures: number) => (figures === 1 ? '1 figure' : `${figures} figures`),
  parts: 'A total and its parts',
  partsOf: 'In parts',
  total: 'The total alone',

  about: 'About these figures',
  aboutOne: 'About this figure',
  quote: 'To quote it',
  quoteAs: 'For reference managers',
  put: 'To put it on your page',
  ownAddress: 'Put lifesci-widgets.js on your site and write its address in place of your-site.example.',
  ownAddresses: 'Put the scripts and the file of figures on your site and write their address in place of your-site.example.',
  inBuilder: 'Change it in the embed builder',
  pictures: 'As a picture',
  light: 'light',
  dark: 'dark',
  data: 'As data',
  dataset: 'every figure, with its source',
  embed: 'oEmbed',
  more: (owner: string) => `More of ${owner}`,

  search: 'Search facts and documentation',
  searchOwn: 'Search these figures',
  searchExamples: 'patients, WordPress, colours …',
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothingFound: 'Nothing found.',
  live: 'What it shows',

  notFound: 'There is no such page',
  notFoundAdvice: 'Every figure has a page of its own, and the list of facts leads to it.',

  corrections: 'Corrections',
  correctionsLead: 'Every value that was put right or has changed since it was published.',
  noCorrections: 'No figure has been corrected so far.',
  corrected: (figure: string, version: string) => `${figure}, since version ${version}`,
  was: (phrase: string) => `Until then: ${phrase}`,
  is: (phrase: string) => `Now: ${phrase}`,
  gone: 'no longer stated',
  feed: 'Feed of corrections (Atom)',
  correctionsData: 'The same as data (JSON)',
  contact: 'Report an error',
  howCorrected: 'How a figure is corrected',
};

/** What the pages say, in one language. */
export type Words = typeof english;
