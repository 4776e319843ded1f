import type {Locale} from '../../locale/locale.js';
import {
  byId,
  figuresIn,
  figuresNamed,
  figuresOf,
  headingOf,
  type Dataset,
  type Figure,
  type Owner,
  type Region,
} from '../../model/dataset.js';
import type {Topic} from '../../model/figure.js';
import {nothingToShow, notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {sentenceOf} from '../../words/sentence.js';
import {nameOf} from '../../ui/about/name.content.js';
import type {Shown} from '../../ui/about/source.content.js';
import {headingLevelFrom, type HeadingLevel} from '../../ui/heading-level.js';
import {summaryOf, type Summary} from '../../ui/summary/summary.content.js';
import {boundLines, factOf, type Fact} from '../../ui/fact/fact.content.js';

/** What a page asks of a strip. */
export interface StripRequest {
  readonly region: string;
  readonly topic: string;
  /** Ids of figures to show instead of a topic's; none asks for the topic's. */
  readonly figures: readonly string[];
  readonly headingLevel?: unknown;
  /** Whether to say a few sentences about the region. */
  readonly summary?: boolean | undefined;
}

/** What depends on the room: where there is some, and where there is much. */
interface Layouts<Value> {
  readonly medium: Value;
  readonly wide: Value;
}

/** What a strip says. */
export interface RegionFactStripContent extends Shown {
  readonly level: HeadingLevel;
  readonly subject: string;
  readonly summary: Summary | undefined;
  readonly facts: readonly Fact[];
  /** Columns where there is room for some, and where there is room for many. */
  readonly columns: Layouts<number>;
  /** Whether each fact keeps an empty line for a bound, so that its number aligns with those beside it. */
  readonly boundLines: Layouts<readonly boolean[]>;
  /** Width of the widest number in its own em. */
  readonly numberWidth: number;
  /** Whether it becomes a ledger where it is narrow. */
  readonly canBeLedger: boolean;
  readonly warnings: readonly string[];
}

/** The number of facts from which a narrow strip becomes a ledger. */
const ledgerLength = 4;

/** The number of columns, `most` at most and `most - 2` at least, that leaves the fewest places empty. */
export function columnsFor(facts: number, most: number): number {
  if (facts <= most) return facts;
  const empty = (columns: number) => (columns - (facts % columns)) % columns;
  return [most, most - 1, most - 2].filter((columns) => columns > 1).sort((one, other) => empty(one) - empty(other))[0]!;
}

/** The figures to show, and what to tell the webmaster of those that there are not. */
interface Choice {
  readonly chosen: readonly Figure[];
  readonly problems: readonly Problem[];
}

function chooseNamed(figures: readonly string[], dataset: Dataset, locale: Locale): Choice {
  const all = figuresIn(dataset);
  return {
    chosen: figures.flatMap((id) => byId(all, id) ?? []),
    problems: figures.filter((id) => !byId(all, id)).map((id) => notFound('figures', id, all, locale)),
  };
}

function chooseOf(region: Region, topic: string, locale: Locale): Choice {
  if (!topic) return {chosen: figuresNamed(region, region.headline), problems: []};
  const chosen = figuresOf(region).filter((figure) => figure.topic === topic && !figure.review);
  return {chosen, problems: chosen.length ? [] : [notFound('topic', topic, Object.keys(region.topics), locale)]};
}

/**
 * Decides what a strip says.
 * @param request What the page asks for.
 * @param dataset Where the region and its figures are found.
 * @param locale The locale of the strip's place.
 */
export function regionFactStripContent(request: StripRequest, dataset: Dataset, locale: Locale): RegionFactStripContent | Problem {
  const {figures, topic} = request;
  const region = byId(dataset.regions, request.region);
  if (!region && (request.region || !figures.length)) return notFound('region', request.region, dataset.regions, locale);

  const {chosen, problems} = figures.length ? chooseNamed(figures, dataset, locale) : chooseOf(region!, topic, locale);
  if (!chosen.length) return problems[0] ?? nothingToShow(region!.id, locale);

  const owners = region ? [region] : [...new Set(chosen.map(({owner}) => owner))];
  const topicName = figures.length ? undefined : region?.topics[topic as Topic];
  const heading = topicName ? textIn(topicName, locale) : owners.map(({name}) => textIn(name, locale)).join(', ');
  const [owner, other] = owners as [Owner, Owner?];
  /** What the heading does not say of whom or what a figure is about. */
  const subjectIn = (figure: Figure) => {
    if (other || figure.owner !== owner) return textIn(headingOf(figure), locale);
    return figure.subject && !topicName ? textIn(figure.subject, locale) : '';
  };
  const statements = chosen.map((figure) => ({figure, subject: subjectIn(figure)}));
  const facts = statements.map(({figure, subject}) => factOf(figure, locale, subject));
  const columns = {medium: columnsFor(facts.length, 3), wide: columnsFor(facts.length, 5)};
  return {
    level: headingLevelFrom(request.headingLevel),
    subject: heading,
    summary: request.summary && !other ? summaryOf(owner, locale) : undefined,
    facts,
    columns,
    boundLines: {medium: boundLines(facts, columns.medium), wide: boundLines(facts, columns.wide)},
    numberWidth: Math.max(...facts.map(({numberWidth}) => numberWidth)),
    about: chosen.length > 1 ? heading : nameOf(chosen[0]!, locale),
    figures: chosen,
    get sentence() {
      return sentenceOf({heading, statements}, locale);
    },
    canBeLedger: facts.length >= ledgerLength,
    warnings: problems.map(({message}) => message),
  };
}
