import type {Locale} from '../../locale/locale.js';
import {byId, figuresNamed, type Dataset, type Figure, type NamedList, type Organization} from '../../model/dataset.js';
import {partsOf} from '../../model/parts.js';
import {nothingToShow, notFound, type Problem} from '../../model/problem.js';
import {textIn} from '../../model/text.js';
import {capitalized, semicolonList, sentenceOf, withSubject} from '../../words/sentence.js';
import type {Shown} from '../../ui/about/source.content.js';
import {barOf, type Bar} from '../../ui/bar/bar.content.js';
import {headingLevelFrom, type HeadingLevel} from '../../ui/heading-level.js';
import {summaryOf, type Summary} from '../../ui/summary/summary.content.js';
import {boundLines, factOf, type Fact} from '../../ui/fact/fact.content.js';

/** What a profile can be made of, in the order that it has where the page asks for none. */
const sectionNames = ['summary', 'figures', 'sites', 'areas', 'aims'] as const;
type SectionName = (typeof sectionNames)[number];

/** Sentences about the organization. */
interface SummarySection extends Summary {
  readonly section: 'summary';
}

/** One fact, or a title where there is no number to state, with the list that hangs below it. */
export interface Block {
  readonly section: Exclude<SectionName, 'summary'>;
  readonly head: Fact | string;
  readonly items: readonly string[];
  /** A second list below the first, under a title of its own. */
  readonly more: {readonly head: string; readonly items: readonly string[]} | undefined;
  /** The fact's parts, where it is a total. */
  readonly bar: Bar | undefined;
  /** Whether it keeps an empty line for a bound, so that its number aligns with the one beside it. */
  readonly boundLine: boolean;
}

/** A block before it is known what stands beside it. */
type Single = Omit<Block, 'boundLine'>;

/** What a page asks of a profile. */
export interface ProfileRequest {
  readonly organization: string;
  /** Names of sections; none asks for all. */
  readonly sections: readonly string[];
  readonly headingLevel?: unknown;
}

/** What a profile says. */
export interface OrganizationProfileContent extends Shown {
  readonly level: HeadingLevel;
  readonly name: string;
  /** The summary, where it is the first section: it stands with the name. */
  readonly opening: Summary | undefined;
  /** The other sections. */
  readonly blocks: readonly (SummarySection | Block)[];
  readonly warnings: readonly string[];
}

/** What stands over a list: its number and label where the source counts it, else the label alone. */
function headOf({label, counted, items}: NamedList, locale: Locale): Fact | string {
  if (!counted) return textIn(label, locale);
  return factOf({value: items.length, unit: 'count', bound: 'exact', label}, locale);
}

/** The figures that a section shows. */
function sectionFigures(section: SectionName, organization: Organization): Figure[] {
  const {headline, sites} = organization;
  if (section === 'figures') return figuresNamed(organization, headline);
  return figuresNamed(organization, section === 'sites' && sites ? [sites] : []);
}

const itemsOf = ({items}: NamedList, locale: Locale): string[] => items.map((item) => textIn(item, locale));

function blocksOf(section: SectionName, organization: Organization, locale: Locale): (SummarySection | Single)[] {
  switch (section) {
    case 'summary':
      return [{section, ...summaryOf(organization, locale)}];
    case 'figures':
    case 'sites':
      return sectionFigures(section, organization).map((figure) => {
        const parts = section === 'sites' && partsOf(figure);
        return {section, head: factOf(figure, locale), items: [], more: undefined, bar: parts ? barOf(parts, locale) : undefined};
      });
    default: {
      const list = organization[section];
      const more = section === 'aims' ? organization.actions : undefined;
      if (!list) return [];
      return [
        {
          section,
          head: headOf(list, locale),
          items: itemsOf(list, locale),
          more: more && {head: textIn(more.label, locale), items: itemsOf(more, locale)},
          bar: undefined,
        },
      ];
    }
  }
}

/** Blocks as they stand where there is room: in pairs, a summary alone. */
function inPairs(blocks: readonly (SummarySection | Single)[]): (SummarySection | Block)[] {
  const heads = blocks.map((block) => (block.section === 'summary' ? undefined : block.head));
  const lines = boundLines(heads, 2);
  return blocks.map((block, index) => (block.section === 'summary' ? block : {...block, boundLine: lines[index]!}));
}

/** A block without figures, in words. */
function inWords(block: SummarySection | Single, locale: Locale): string {
  if (block.section === 'summary') return block.lead;
  const {head, items, more} = block;
  const first = {head: typeof head === 'string' ? head : head.phrase, items};
  return [first, ...(more ? [more] : [])]
    .map((list) => `${withSubject(capitalized(list.head), semicolonList(list.items, locale), locale)}.`)
    .join(' ');
}

/**
 * Decides what a profile says.
 * @param request What the page asks for.
 * @param dataset Where the organization is found.
 * @param locale The locale of the profile's place.
 */
export function organizationProfileContent(
  request: ProfileRequest,
  dataset: Dataset,
  locale: Locale,
): OrganizationProfileContent | Problem {
  const organization = byId(dataset.organizations, request.organization);
  if (!organization) return notFound('organization', request.organization, dataset.organizations, locale);

  const asked = request.sections.length ? request.sections : sectionNames;
  const known = asked.flatMap((name) => sectionNames.find((section) => section === name) ?? []);
  const problems = asked
    .filter((name) => !known.includes(name as SectionName))
    .map((name) => notFound('sections', name, sectionNames, locale));
  const blocks = known.flatMap((section) => blocksOf(section, organization, locale));
  if (!blocks.length) return problems[0] ?? nothingToShow(organization.id, locale);

  const opening = blocks[0]?.section === 'summary' ? blocks[0] : undefined;
  const name = textIn(organization.name, locale);
  const statements = known.flatMap((section) =>
    sectionFigures(section, organization).map((figure) => ({figure, inParts: section === 'sites'})),
  );
  const otherwise = statements.length ? '' : blocks.map((block) => inWords(block, locale)).join(' ');
  return {
    level: headingLevelFrom(request.headingLevel),
    name,
    opening,
    blocks: inPairs(opening ? blocks.slice(1) : blocks),
    about: name,
    speakers: [organization.id],
    get sentence() {
      return sentenceOf({heading: name, statements, otherwise}, locale);
    },
    figures: known.flatMap((section) =>
      sectionFigures(section, organization).flatMap((figure) => [
        figure,
        ...(section === 'sites' ? figuresNamed(organization, figure.parts) : []),
      ]),
    ),
    warnings: problems.map(({message}) => message),
  };
}
