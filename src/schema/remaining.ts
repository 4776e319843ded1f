import type {Dataset, Organization, Owner, Region} from '../model/dataset.js';
import type {FigureRecord} from '../model/figure.js';
import {bare} from '../model/own.js';
import type {Fault} from './fault.js';
import type {Placed} from './rules.js';

/** What faults take away from an owner: all of it, figures, the parts of figures. */
interface Lost {
  isAll: boolean;
  readonly figures: Set<string>;
  readonly parts: Set<string>;
}

/** The record of a figure without what ties it to others. */
const alone = ({parts: _parts, partsLead: _lead, rest: _rest, share: _share, ...record}: FigureRecord): FigureRecord => bare(record);

/** An owner with other figures. */
const withFigures = <Kind extends Owner>(owner: Kind, figures: readonly (readonly [string, FigureRecord])[]): Kind =>
  bare({...owner, figures: bare(Object.fromEntries(figures))});

/** The owners of one list without what faults take away. */
function remainingOf(list: 'organizations' | 'regions', all: readonly (Organization | Region)[], faults: readonly Fault[]): Placed[] {
  const lost = new Map<unknown, Lost>();
  for (const {loss, path} of faults) {
    const [where, index, , name] = path;
    if (where !== list || loss === 'nothing') continue;
    const its = lost.get(index) ?? {isAll: false, figures: new Set<string>(), parts: new Set<string>()};
    lost.set(index, its);
    if (loss === 'figure') its.figures.add(String(name));
    else if (loss === 'parts') its.parts.add(String(name));
    else its.isAll = true;
  }
  return all.flatMap((owner, index) => {
    const its = lost.get(index);
    if (its?.isAll) return [];
    const figures = Object.entries(owner.figures)
      .filter(([name]) => !its?.figures.has(name))
      .map(([name, record]) => [name, its?.parts.has(name) ? alone(record) : record] as const);
    return [{owner: withFigures(owner, figures), at: [list, index], among: Object.keys(owner.figures)}];
  });
}

/** The lists of a file, of which it may lack one. */
interface Given {
  readonly organizations?: Dataset['organizations'] | undefined;
  readonly regions?: Dataset['regions'] | undefined;
}

/**
 * What is left of a dataset without what faults take away.
 * @param given A value whose faults are all known.
 * @param faults The faults.
 */
export const remaining = ({organizations = [], regions = []}: Given, faults: readonly Fault[]): Placed[] => [
  ...remainingOf('organizations', organizations, faults),
  ...remainingOf('regions', regions, faults),
];

/** Unties figures from those that are left out: a rest without one of its parts would be wrong, a figure without its speaker unsourced. */
function untied(owner: Owner, speakers: readonly string[]): Owner {
  const has = (name: string) => Object.hasOwn(owner.figures, name);
  return withFigures(
    owner,
    Object.entries(owner.figures)
      .filter(([, {speaker = owner.id}]) => speakers.includes(speaker))
      .map(([name, record]) => {
        const {parts = [], share} = record;
        const isTied = parts.every(has) && (!share || [share.part, share.whole, share.stated].every(has));
        return [name, isTied ? record : alone(record)];
      }),
  );
}

/** The dataset of what is left. */
export const withoutLooseEnds = (placed: readonly Placed[]): Dataset => {
  const speakers = placed.map(({owner}) => owner.id);
  const of = (list: string) => placed.filter(({at}) => at[0] === list).map(({owner}) => untied(owner, speakers));
  return bare({organizations: of('organizations'), regions: of('regions') as Region[]});
};
