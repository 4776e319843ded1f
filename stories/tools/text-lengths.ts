import {factOf} from '../../src/ui/fact/fact.content.js';
import {bundledDataset} from '../../src/data/bundled-dataset.js';
import {localeFrom} from '../../src/locale/locale.js';
import {figuresIn, headingOf, ownersIn, type Figure, type NamedList} from '../../src/model/dataset.js';
import {textIn, type Text} from '../../src/model/text.js';

const locales = {en: localeFrom('en')!, fr: localeFrom('fr')!};

/** The lengths of the texts of one kind in one language, in characters. */
export interface Lengths {
  readonly shortest: number;
  readonly middle: number;
  readonly longest: number;
  readonly longestText: string;
}

/** Texts of one kind, in both languages. */
export interface Kind {
  readonly name: string;
  readonly count: number;
  readonly en: Lengths;
  readonly fr: Lengths;
  /** How much longer the French is, all texts together: 0.2 is a fifth. */
  readonly growth: number;
  /** How much longer the French is where it grows most. */
  readonly most: number;
}

function lengthsOf(texts: readonly string[]): Lengths {
  const sorted = [...texts].sort((one, other) => one.length - other.length);
  const [shortest, longest] = [sorted[0]!, sorted.at(-1)!];
  return {shortest: shortest.length, middle: sorted[Math.floor(sorted.length / 2)]!.length, longest: longest.length, longestText: longest};
}

function kindOf(name: string, pairs: readonly {en: string; fr: string}[]): Kind {
  const [en, fr] = [pairs.map((pair) => pair.en), pairs.map((pair) => pair.fr)];
  return {
    name,
    count: pairs.length,
    en: lengthsOf(en),
    fr: lengthsOf(fr),
    growth: fr.join('').length / en.join('').length - 1,
    most: Math.max(...pairs.map((pair) => pair.fr.length / pair.en.length)) - 1,
  };
}

const inBoth = (text: Text) => ({en: textIn(text, locales.en), fr: textIn(text, locales.fr)});
const once = <Item>(items: readonly Item[]) => [...new Set(items)];

/** A figure's label as it is printed: the unit in words is part of it. */
const labelOf = (figure: Figure) => ({en: factOf(figure, locales.en).label, fr: factOf(figure, locales.fr).label});

/** How long the texts of the dataset are, kind by kind. */
export function textLengths(): Kind[] {
  const figures = figuresIn(bundledDataset);
  const owners = ownersIn(bundledDataset);
  const lists = bundledDataset.organizations.flatMap(({areas, aims, actions}): NamedList[] =>
    [areas, aims, actions].filter((list) => list !== undefined),
  );
  return [
    kindOf('What a number counts', figures.map(labelOf)),
    kindOf('Subject of a card', once(figures.map(headingOf)).map(inBoth)),
    kindOf(
      'Line on an organization',
      owners.map(({tagline}) => inBoth(tagline)),
    ),
    kindOf(
      'Summary of an organization',
      owners.map(({summary}) => inBoth(summary)),
    ),
    kindOf(
      'Entry of a list',
      lists.flatMap(({items}) => items.map(inBoth)),
    ),
  ];
}
