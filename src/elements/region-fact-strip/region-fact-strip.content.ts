import type {Locale} from '../../locale/locale.js';
import {byId, figuresIn, figuresNamed, figuresOf, headingOf, type Dataset, type Figure, type Region} from '../../model/dataset.js';
import type {Topic} from '../../model/figure.js';
import {nothingToShow, notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {sentenceOf} from '../../words/sentence.js';
import type {Shown} from '../../ui/about/source.content.js';
import {headingLevelFrom, type HeadingLevel} from '../../ui/heading-level.js';
import {summaryOf, type Summary} from '../../ui/summary/summary.content.js';
import {factOf, type Fact} from '../../ui/fact/fact.content.js';

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

/** What a strip says. */
export interface RegionFactStripContent extends Shown {
  readonly level: HeadingLevel;
  readonly subject: string;
  readonly summary: Summary | undefined;
  readonly facts: readonly Fact[];
  /** Columns where there is room for some, and where there is room for many. */
  readonly columns: {readonly medium: number; readonly wide: number};
  /** Width of the widest number in its own em. */
  readonly numberWidth: number;
  readonly warnings: readonly string[];
}

/** The number of columns, `most` at most and `most - 2` at least, that leaves the fewest places empty. */
export function columnsFor(facts: number, most: number): number {
  if (facts <= most) return facts;
  const empty = (columns: number) => (columns - (facts % columns)) % columns;
  return [most, most - 1, most - 2].filter((columns) => columns > 1).sort((one, other) => empty(one) - empty(other))[0]!;
}

/** The figures to show, and what to tell the webmaster of those that there are not. */
function choose({topic, figures}: StripRequest, region: Region, dataset: Dataset, locale: Locale): {chosen: Figure[]; problems: Problem[]} {
  if (figures.length) {
    const all = figuresIn(dataset);
    return {
      chosen: figures.flatMap((id) => byId(all, id) ?? []),
      problems: figures.filter((id) => !byId(all, id)).map((id) => notFound('figures', id, all, locale)),
    };
  }
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
  const region = byId(dataset.regions, request.region);
  if (!region) return notFound('region', request.region, dataset.regions, locale);

  const {chosen, problems} = choose(request, region, dataset, locale);
  if (!chosen.length) return problems[0] ?? nothingToShow(region.id, locale);

  const heading = request.figures.length ? region.name : (region.topics[request.topic as Topic] ?? region.name);
  /** What the heading does not say of whom or what a figure is about. */
  const subjectIn = (figure: Figure) => {
    if (figure.owner !== region) return textIn(headingOf(figure), locale);
    return figure.subject && heading === region.name ? textIn(figure.subject, locale) : '';
  };
  const statements = chosen.map((figure) => ({figure, subject: subjectIn(figure)}));
  const facts = statements.map(({figure, subject}) => factOf(figure, locale, subject));
  return {
    level: headingLevelFrom(request.headingLevel),
    subject: textIn(heading, locale),
    summary: request.summary ? summaryOf(region, locale) : undefined,
    facts,
    columns: {medium: columnsFor(facts.length, 3), wide: columnsFor(facts.length, 5)},
    numberWidth: Math.max(...facts.map(({numberWidth}) => numberWidth)),
    figures: chosen,
    sentence: sentenceOf({heading: textIn(heading, locale), statements}, locale),
    warnings: problems.map(({message}) => message),
  };
}
