import {bundledDataset} from '../src/data/bundled-dataset.js';
import type {Locale} from '../src/locale/locale.js';
import {figuresIn, figuresOf, type Figure, type Owner, type Region} from '../src/model/dataset.js';
import {withProvided, type ProvidedDataset} from '../src/model/provided-dataset.js';
import {textIn, type Text} from '../src/model/text.js';
import {capitalized, figureSentence} from '../src/words/sentence.js';
import {wordingOf} from '../src/words/wording.js';
import {words} from './words/words.js';

/** A phrase in pieces, for its digits stand out. */
export interface Phrase {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Something that a widget can show. */
export interface Entry {
  /** The attributes that ask for it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Under whom it stands in the list. */
  readonly owner: Owner;
  /** The locale in which it can be said: a partner's own file may lack a language. */
  readonly spoken: (locale: Locale) => Locale;
  /** What the list says of it. */
  readonly phrase: (locale: Locale) => Phrase;
  /** All that it is found by. */
  readonly sentence: (locale: Locale) => string;
  /** The numbers in it as they are without grouping and scale. */
  readonly values: readonly number[];
}

/** What a choice of figures from all topics is called. */
const mixedTopic = Object.fromEntries(Object.entries(words).map(([language, said]) => [language, said.mixedTopic])) as Text;

const plain = (text: Text) => (locale: Locale) => ({before: textIn(text, locale), digits: '', after: ''});

/** A figure as a list says it. */
export function phraseOf(figure: Figure, locale: Locale): Phrase {
  const {bound, prefix, digits, ordinal, scaleWord, suffix, space, label, qualifier} = wordingOf(figure, locale);
  const before = `${bound}${bound && '\u00a0'}${prefix}`;
  return {
    before: capitalized(before),
    digits,
    after: `${ordinal}${scaleWord}${suffix}${space}${[label, qualifier].filter(Boolean).join(' ')}`,
  };
}

/** An entry before it is known in which locales it can be said. */
type Unspoken = Omit<Entry, 'spoken'>;

const figureEntry =
  (attribute: string) =>
  (figure: Figure): Unspoken => ({
    attributes: {[attribute]: figure.id},
    owner: figure.owner,
    phrase: (locale) => phraseOf(figure, locale),
    sentence: (locale) => figureSentence(figure, locale, attribute === 'breakdown'),
    values: [figure.value],
  });

const ownerEntry = (owner: Owner): Unspoken => ({
  attributes: {organization: owner.id},
  owner,
  phrase: plain(owner.name),
  sentence: (locale) => [owner.tagline, owner.summary].map((text) => textIn(text, locale)).join(' '),
  values: [],
});

const topicEntry = (region: Region, topic: string, label: Text): Unspoken => ({
  attributes: topic ? {region: region.id, topic} : {region: region.id},
  owner: region,
  phrase: plain(label),
  sentence: (locale) => {
    const its = figuresOf(region).filter((figure) => (topic ? figure.topic === topic : region.headline.includes(figure.id.split('.')[1]!)));
    return [textIn(label, locale), ...its.map((figure) => figureSentence(figure, locale))].join(' ');
  },
  values: [],
});

const topicEntries = (region: Region): readonly Unspoken[] => [
  topicEntry(region, '', mixedTopic),
  ...Object.entries(region.topics).map(([topic, label]) => topicEntry(region, topic, label)),
];

/** The attributes that say what a widget shows: chosen in the list, not in the form. */
export const subjectAttributes = ['figure', 'breakdown', 'organization', 'region', 'topic', 'figures'];

/** All that widgets can show. */
export interface Catalogue {
  /**
   * What a tag can show.
   * @param names The names of its attributes.
   */
  readonly entriesFor: (names: readonly string[]) => readonly Entry[];
  /** Every figure, to be put together in a row. */
  readonly everyFigure: readonly Entry[];
}

/** Of several with the same id, the first: it is the one that widgets show. */
const unique = <One extends {readonly id: string}>(all: readonly One[]): One[] =>
  all.filter(({id}, index) => all.findIndex((one) => one.id === id) === index);

/**
 * Lists all that widgets can show.
 * @param provided A partner's own file, whose figures come before those of the package.
 */
export function catalogueOf(provided?: ProvidedDataset): Catalogue {
  const dataset = withProvided(provided, bundledDataset);
  const figures = unique(figuresIn(dataset));
  const spoken = (entry: Unspoken): Entry => ({
    ...entry,
    spoken: (locale) => provided?.localeFor({figures: [], speakers: [entry.owner.id]}, locale) ?? locale,
  });
  const entriesBy: Readonly<Record<string, readonly Entry[]>> = {
    figure: figures.map(figureEntry('figure')).map(spoken),
    breakdown: figures
      .filter(({parts}) => parts)
      .map(figureEntry('breakdown'))
      .map(spoken),
    organization: unique(dataset.organizations).map(ownerEntry).map(spoken),
    region: unique(dataset.regions).flatMap(topicEntries).map(spoken),
  };
  return {
    entriesFor: (names) => names.flatMap((name) => (Object.hasOwn(entriesBy, name) ? entriesBy[name]! : [])),
    everyFigure: figures.map(figureEntry('figures')).map(spoken),
  };
}

/** Entries under their owners, both in the order in which they come. */
export function byOwner(entries: readonly Entry[]): readonly (readonly [Owner, readonly Entry[]])[] {
  const owners = [...new Set(entries.map(({owner}) => owner))];
  return owners.map((owner) => [owner, entries.filter((entry) => entry.owner === owner)]);
}
