// Where in the styles each design token stands: its name, what it is for, the declaration, and which length of it.

/** The built style sheets. */
export const sheets = {
  palette: 'ui/palette.styles.js',
  tokens: 'ui/tokens.styles.js',
  fact: 'ui/fact/fact.styles.js',
  about: 'ui/about/about.styles.js',
  bar: 'ui/bar/bar.styles.js',
  summary: 'ui/summary/summary.styles.js',
  card: 'elements/key-figure/key-figure.styles.js',
  breakdown: 'elements/breakdown/breakdown.styles.js',
  strip: 'elements/region-fact-strip/region-fact-strip.styles.js',
  profile: 'elements/organization-profile/organization-profile.styles.js',
};

const at = (sheet, selector, property) => ({sheet, selector, property});

export const spaces = {
  head: ['From a rule to the first line under it.', at('tokens', '.hung', 'padding-block-start')],
  note: ['Above a note.', at('fact', '.note', 'margin-block-start')],
  paragraph: ['Between the paragraphs of a summary.', at('summary', '.summary', 'gap')],
  entry: ['Above and below an entry of a list.', at('profile', '.items > li', 'padding-block')],
  term: ['Above and below a row of About.', at('about', 'dl > div', 'padding-block')],
  column: ['Between the facts of a strip.', at('strip', '.facts', 'column-gap')],
  fact: ['Below a fact of a strip.', at('strip', '.facts > li', 'padding-block-end')],
};

export const steps = {
  small: ['Sources, terms, what is calculated.', {sheet: 'tokens', property: '--_lifesci-small'}],
  text: ['Subjects, labels and text.', {sheet: 'tokens', property: '--_lifesci-label-size'}],
  lead: ['Lead sentences; bound and label of a card and of a breakdown.', {sheet: 'tokens', property: '--_lifesci-lead'}],
  title: ['The name of an organization.', {sheet: 'tokens', property: '--_lifesci-title'}],
  'number-profile': ['The number of a fact in a profile.', {sheet: 'tokens', property: '--_lifesci-number'}],
  'number-strip': ['The number of a fact in a strip with columns.', {sheet: 'strip', property: '--_lifesci-number', matching: /clamp/}],
  'number-breakdown': ['The total of a breakdown.', {sheet: 'breakdown', property: '--_lifesci-number', matching: /clamp/}],
  'number-card': ['The number of a card.', {sheet: 'card', property: '--_lifesci-number', matching: /clamp/}],
};

export const rules = {
  head: ['Above a widget and above each fact of a strip.', {sheet: 'tokens', property: '--_lifesci-rule'}],
  hairline: ['Between the rows of a list.', {sheet: 'tokens', property: '--_lifesci-hairline'}],
  share: ['The length of a share.', at('fact', '.share::before', 'height')],
  gap: ['Between the parts of a bar.', at('bar', '.bar', 'gap')],
  focus: ['The ring around what has the keyboard’s focus.', at('about', ':focus-visible', 'outline')],
};
