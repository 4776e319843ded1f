import {bundledDataset} from '../src/data/bundled-dataset.js';
import type {Locale} from '../src/locale/locale.js';
import {figuresIn, type Figure, type Owner} from '../src/model/dataset.js';
import {isProblem} from '../src/model/problem.js';
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
  /** The widget that shows it. */
  readonly tag: WidgetTag;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is called. */
  readonly name: (locale: Locale) => string;
}

const figureSubject = (figure: Figure): Subject => ({
  kind: 'figures',
  id: figure.id,
  owner: figure.owner,
  tag: 'lifesci-key-figure',
  attributes: {figure: figure.id},
  name: (locale) => nameOf(figure, locale),
});

const breakdownSubject = (total: Figure): Subject => ({
  ...figureSubject(total),
  kind: 'breakdowns',
  tag: 'lifesci-breakdown',
  attributes: {breakdown: total.id},
});

const ownerSubject =
  (kind: 'organizations' | 'regions') =>
  (owner: Owner): Subject => ({
    kind,
    id: owner.id,
    owner,
    tag: kind === 'organizations' ? 'lifesci-organization-profile' : 'lifesci-region-fact-strip',
    attributes: kind === 'organizations' ? {organization: owner.id} : {region: owner.id, summary: ''},
    name: (locale) => textIn(owner.name, locale),
  });

/** Everything that has a page. */
export const subjects: readonly Subject[] = [
  ...figuresIn(bundledDataset).map(figureSubject),
  ...figuresIn(bundledDataset)
    .filter(({parts}) => parts)
    .map(breakdownSubject),
  ...bundledDataset.organizations.map(ownerSubject('organizations')),
  ...bundledDataset.regions.map(ownerSubject('regions')),
];

/** Whether it is an organization or a region, and not some of its figures. */
export const isOwner = ({id, owner}: Subject): boolean => id === owner.id;

/**
 * What the widget of a subject says.
 * @throws {Error} If it can show nothing.
 */
export function shownOf({tag, attributes}: Subject, locale: Locale): Shown {
  const {element} = instanceOf(tag, new Map(Object.entries(attributes)), locale.tag);
  const content = element['content'](bundledDataset, locale);
  if (isProblem(content)) throw new Error(content.message);
  return content;
}

/** What a subject says, in a sentence. */
export const sentenceFor = (subject: Subject, locale: Locale): string => shownOf(subject, locale).sentence;

/** What is said of a subject where there is little room: of an organization or a region, what it is. */
export const summaryFor = (subject: Subject, locale: Locale): string =>
  isOwner(subject) ? textIn(subject.owner.tagline, locale) : sentenceFor(subject, locale);
