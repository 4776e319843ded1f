import {defaultLocale, type Locale} from '../src/locale/locale.js';
import {figuresIn, type Dataset, type Figure, type Owner} from '../src/model/dataset.js';
import {isProblem, type Problem} from '../src/model/problem.js';
import {textIn} from '../src/model/text.js';
import {instanceOf} from '../src/server/instance.js';
import type {WidgetTag} from '../src/server/widgets.js';
import {nameOf} from '../src/ui/about/name.content.js';
import type {Shown} from '../src/ui/about/source.content.js';
import type {Kind} from './address.js';

/** Something that has a page in every language. */
export interface Subject {
  readonly kind: Kind;
  readonly id: string;
  readonly owner: Owner;
  /** The dataset that it is in. */
  readonly dataset: Dataset;
  /** The widget that shows it. */
  readonly tag: WidgetTag;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is called. */
  readonly name: (locale: Locale) => string;
}

const figureSubject = (dataset: Dataset, figure: Figure): Subject => ({
  kind: 'figures',
  dataset,
  id: figure.id,
  owner: figure.owner,
  tag: 'lifesci-key-figure',
  attributes: {figure: figure.id},
  name: (locale) => nameOf(figure, locale),
});

const breakdownSubject = (dataset: Dataset, total: Figure): Subject => ({
  ...figureSubject(dataset, total),
  kind: 'breakdowns',
  tag: 'lifesci-breakdown',
  attributes: {breakdown: total.id},
});

const ownerSubject = (dataset: Dataset, kind: 'organizations' | 'regions', owner: Owner): Subject => ({
  ...{kind, id: owner.id, owner, dataset},
  tag: kind === 'organizations' ? 'lifesci-organization-profile' : 'lifesci-region-fact-strip',
  attributes: kind === 'organizations' ? {organization: owner.id} : {region: owner.id, summary: ''},
  name: (locale) => textIn(owner.name, locale),
});

/** What the widget of a subject says, or why it can say nothing. */
function contentOf({tag, attributes, dataset}: Subject, locale: Locale): Shown | Problem {
  const {element} = instanceOf(tag, new Map(Object.entries(attributes)), locale.tag);
  return element['content'](dataset, locale);
}

/** By dataset: its subjects, because every page asks which others there are. */
const known = new WeakMap<Dataset, readonly Subject[]>();

/** Everything of a dataset that has a page: what there is something to say of. A region may have no figure at its head. */
export function subjectsOf(dataset: Dataset): readonly Subject[] {
  const subjects = known.get(dataset) ?? subjectsIn(dataset).filter((subject) => !isProblem(contentOf(subject, defaultLocale)));
  known.set(dataset, subjects);
  return subjects;
}

function subjectsIn(dataset: Dataset): Subject[] {
  const figures = figuresIn(dataset);
  return [
    ...figures.map((figure) => figureSubject(dataset, figure)),
    ...figures.filter(({parts}) => parts).map((total) => breakdownSubject(dataset, total)),
    ...dataset.organizations.map((owner) => ownerSubject(dataset, 'organizations', owner)),
    ...dataset.regions.map((owner) => ownerSubject(dataset, 'regions', owner)),
  ];
}

/** Whether it is an organization or a region, and not some of its figures. */
export const isOwner = ({id, owner}: Subject): boolean => id === owner.id;

/**
 * What the widget of a subject says.
 * @throws {Error} If it can show nothing.
 */
export function shownOf(subject: Subject, locale: Locale): Shown {
  const content = contentOf(subject, locale);
  if (isProblem(content)) throw new Error(content.message);
  return content;
}

/** What a subject says, in a sentence. */
export const sentenceFor = (subject: Subject, locale: Locale): string => shownOf(subject, locale).sentence;

/** What is said of a subject where there is little room: of an organization or a region, what it is. */
export const summaryFor = (subject: Subject, locale: Locale): string =>
  isOwner(subject) ? textIn(subject.owner.tagline, locale) : sentenceFor(subject, locale);
