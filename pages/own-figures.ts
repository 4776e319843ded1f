import type {Dataset, Figure, Owner} from '../src/model/dataset.js';
import {dataBlock, markup, type Markup} from './markup.js';
import type {Place} from './sections.js';
import {shownOf} from './subjects.js';

/** The figures of an owner that are shown, by name, with those that they are tied to. */
function namesOf(owner: Owner, figures: readonly Figure[]): ReadonlySet<string> {
  const names = new Set(figures.filter((one) => one.owner === owner).map(({id}) => id.slice(owner.id.length + 1)));
  // A set goes on to what is added to it meanwhile.
  for (const name of names) {
    const {parts = [], share} = owner.figures[name]!;
    for (const tied of [...parts, ...(share ? [share.part, share.whole, share.stated] : [])]) names.add(tied);
  }
  return names;
}

/** What of a dataset some figures need: their owners and speakers, each without its other figures. */
function needed({organizations, regions}: Dataset, whose: Owner, figures: readonly Figure[]): Dataset {
  const of = <Kind extends Owner & {readonly sites?: string | undefined}>(owners: readonly Kind[]): Kind[] =>
    owners
      .filter((one) => one === whose || figures.some(({owner, speaker}) => owner === one || speaker === one.id))
      .map((owner) => {
        const names = namesOf(owner, figures);
        const {headline, sites} = owner;
        return {
          ...owner,
          figures: Object.fromEntries(Object.entries(owner.figures).filter(([name]) => names.has(name))),
          headline: headline.filter((name) => names.has(name)),
          sites: sites !== undefined && names.has(sites) ? sites : undefined,
        };
      });
  return {organizations: of(organizations), regions: of(regions)};
}

/**
 * A widget as it stands on its page: in an element that gives it a partner's own figures, if those are what the site shows. They stand in
 * the page, so that the script draws at once what is there without it.
 * @param place The page.
 * @param widget The widget.
 */
export function withFigures({site: {own, dataset}, subject, locale}: Place, widget: Markup): Markup {
  if (!own) return widget;
  const figures = needed(dataset, subject.owner, shownOf(subject, locale).figures);
  return markup`<lifesci-dataset>\n${dataBlock('application/json', figures)}\n${widget}\n</lifesci-dataset>`;
}
