import * as schemas from './dataset-schema.js';

/** What a type is, and what each of its properties is; with examples where they say more than words. */
export interface Note<Name extends string> {
  /** The name of the type. */
  readonly name: string;
  /** What it is. */
  readonly is: string;
  readonly examples?: readonly unknown[];
  /** What each property is. */
  readonly properties?: Readonly<Record<Name, string>>;
}

/** A note on a schema: of one with properties, on every one of them. */
const on = <Schema extends object>(
  schema: Schema,
  note: Note<Schema extends {entries: infer Entries} ? keyof Entries & string : never>,
): {readonly schema: object; readonly note: Note<string>} => ({schema, note});

const ownerNotes = {
  id: 'First half of the ids of its figures.',
  name: 'Its name.',
  sourceName: 'The name under which its text in the source document is cited: "presentation of Sanofi".',
  tagline: 'One line that says what it is.',
  summary: 'Two sentences about it.',
  source: 'The document that its statements come from.',
  figures: 'Its figures by their names, the second half of their ids.',
  headline: 'Names of the figures that are shown if the page chooses none.',
};

/** The notes: what the JSON Schema and the types say. Not beside the schema, because no reader's browser needs them. */
export const datasetNotes = [
  on(schemas.textSchema, {
    name: 'Text',
    is: 'One text in each language; where a region spells it differently, that too, under its full tag. If a file lacks a language, widgets speak one that it has.',
    examples: [{en: 'research centres', 'en-US': 'research centers', fr: 'centres de recherche'}],
  }),
  on(schemas.boundSchema, {
    name: 'Bound',
    is: "How the source bounds a value. `over` and `more-than` both mean a minimum; they differ only so that the source's own word is kept. `about` is an approximate value.",
  }),
  on(schemas.unitSchema, {name: 'Unit', is: 'What a value counts: things, euros, percent, a place in a ranking or a year.'}),
  on(schemas.genderSchema, {name: 'Gender', is: 'The grammatical gender of a noun.'}),
  on(schemas.topicSchema, {name: 'Topic', is: "A topic of a region's figures."}),
  on(schemas.restSchema, {
    name: 'Rest',
    is: 'The rest of a total that its parts leave: calculated by us, stated by no source.',
    properties: {
      label: 'Its label below the total: "others".',
      labelAlone: 'Its label where it stands alone, with its noun: "other life-sciences companies".',
      condition: 'The assumption under which its number is right, as a sentence.',
    },
  }),
  on(schemas.shareSchema, {
    name: 'Share',
    is: 'A share of a whole, drawn to scale from the values of two figures and put into words with a third. All three have the same owner.',
    properties: {
      part: 'Name of the figure that is the coloured part.',
      whole: 'Name of the figure that is the whole length.',
      stated: 'Name of the figure that states the share in words.',
      lead: 'The words before it, if it needs some: "including".',
      label: 'The label of the stated figure here, if not its own.',
    },
  }),
  on(schemas.figureSchema, {
    name: 'FigureRecord',
    is: 'A figure as the dataset holds it: what the source states, and nothing else.',
    examples: [{value: 300, bound: 'over', label: {en: 'members', fr: 'membres'}, paragraph: 1}],
    properties: {
      value: 'The number stated, in full: 1.3 billion is 1300000000, 40% is 40.',
      unit: 'What the number counts; `count` if left out.',
      bound: 'How the source bounds it; `exact` if left out.',
      label: 'The words that follow the number and its unit.',
      lead: 'Words before the number that need none after it ("founded in"); the label then only names the figure and is not printed.',
      gender: "For a rank: the gender of its label's noun, in languages whose ordinals agree with it; masculine if left out.",
      period: 'The time that it covers, in words that continue the label: "since 2005".',
      scope: 'What it is limited to, in words that continue the period: "in imaging".',
      topic: "Its topic; only for a region's figures.",
      subject: 'Whom or what it is about, if narrower than its owner: "Sanofi in the Paris Region".',
      paragraph: 'The paragraph of the source that states it, counted from 1; empty lines do not count.',
      speaker: 'Id of whoever states it, if not its owner.',
      share: 'The share that is shown below it.',
      parts: "Names of the owner's figures that are parts of it, all or some.",
      partsLead: 'The words between the total and its parts in a sentence; "of which" if left out.',
      rest: 'The rest of the total, if its parts leave one.',
      labelAsPart: 'A shorter label for use below its total, which says the rest.',
      review: 'What a reader must know about a value that a review questions, as a clause; such a figure is shown only if asked for.',
      finding: 'What the review found.',
    },
  }),
  on(schemas.listSchema, {
    name: 'NamedList',
    is: 'A labelled list, such as the five strategic areas.',
    properties: {
      label: 'What the entries are. A title; or, for a counted list, a plural without a capital, to follow the number.',
      counted: 'Whether the source itself states their number, so that it may be printed before the label.',
      items: "The entries, in the source's order.",
    },
  }),
  on(schemas.sourceSchema, {
    name: 'Source',
    is: 'Where the statements of an owner come from.',
    examples: [{document: 'annual-report.pdf', date: '2025-12-31'}],
    properties: {
      document: 'Name of the source document, or of its file.',
      date: 'The day to which its figures refer, as 2025-12-31; `null` or left out where the document gives none.',
    },
  }),
  on(schemas.ownerSchema, {name: 'Owner', is: 'Whoever the figures are about.', properties: ownerNotes}),
  on(schemas.organizationSchema, {
    name: 'Organization',
    is: 'An organization.',
    properties: {
      ...ownerNotes,
      areas: 'What it works on.',
      aims: 'Its aims or commitments.',
      actions: 'What it already does; shown with its aims.',
      sites: "Name of the figure that counts its sites; that figure's parts are the kinds of site.",
    },
  }),
  on(schemas.regionSchema, {
    name: 'Region',
    is: 'A region.',
    properties: {...ownerNotes, topics: 'The heading over its figures of each topic.'},
  }),
  on(schemas.correctionSchema, {
    name: 'Correction',
    is: 'A correction: what was wrong until a day.',
    examples: [{date: '2026-02-01', figure: 'medicen.members', text: {en: 'The number was that of the year before.'}}],
    properties: {
      date: 'The day of the correction, as 2026-02-01.',
      figure: 'Id of the figure, if it concerns one.',
      text: 'What was wrong, and what is said now.',
    },
  }),
  on(schemas.datasetSchema, {
    name: 'DatasetFile',
    is: 'A file of figures that widgets can show.',
    properties: {
      $schema: 'Address of the JSON Schema, for editors.',
      version: 'Its own version, in whatever form its owner counts.',
      contact: 'Where to write about an error: an address that begins with https: or mailto:, or a relative one.',
      corrections: 'What was corrected, the latest first.',
      organizations: 'The organizations, in no particular order.',
      regions: 'The regions, in no particular order.',
    },
  }),
];
