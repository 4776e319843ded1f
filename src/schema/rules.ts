import type {FigureRecord, Organization, Owner, Region, Unit} from '../model/generated/records.js';
import {lossAt, type Fault, type Path} from './fault.js';
import {most} from './dataset-schema.js';

/** What a rule tells: what is wrong, where, what its sentence names; what a name could have been. */
type Tell = (code: string, path: Path, values?: readonly (string | number)[], more?: Partial<Pick<Fault, 'loss' | 'among'>>) => void;

/** The most faults that are told: whoever has more begins with these. */
const mostFaults = 1000;

/** A figure by its name, and not by what an object has anyway. */
const named = ({figures}: Owner, name: string): FigureRecord | undefined => (Object.hasOwn(figures, name) ? figures[name] : undefined);

/** The figures that are, through their parts, parts of themselves: of each circle, the one that closes it. */
function circlesIn(owner: Owner): ReadonlySet<string> {
  const circles = new Set<string>();
  const states = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    if (states.get(name) === 'open') circles.add(name);
    if (states.has(name)) return;
    states.set(name, 'open');
    named(owner, name)?.parts?.forEach(visit);
    states.set(name, 'done');
  };
  Object.keys(owner.figures).forEach(visit);
  return circles;
}

/** An owner, and what its rules need to know. */
interface Checked {
  readonly owner: Owner;
  /** The names of its figures, of those too that are left out. */
  readonly names: ReadonlySet<string>;
  readonly among: readonly string[];
  readonly circles: ReadonlySet<string>;
  readonly speakers: readonly string[];
}

/** A figure's unit; that of a figure which is left out is not asked for. */
const unitOf = (figure: FigureRecord | undefined, otherwise: Unit): Unit => (figure ? (figure.unit ?? 'count') : otherwise);

function checkParts({owner, names, among, circles}: Checked, name: string, figure: FigureRecord, at: Path, tell: Tell): void {
  const {parts = [], value, unit = 'count'} = figure;
  const seen = new Set<string>();
  let sum = 0;
  parts.forEach((part, index) => {
    if (!names.has(part)) tell('no-figure', [...at, 'parts', index], [part], {among});
    else if (unitOf(named(owner, part), unit) !== unit) tell('parts-unit', [...at, 'parts', index], [part, unit]);
    else if (seen.has(part)) tell('repeated-part', [...at, 'parts', index], [part]);
    else sum += named(owner, part)?.value ?? 0;
    seen.add(part);
  });
  if (circles.has(name)) return tell('parts-circle', [...at, 'parts'], [name]);
  if (sum > value) tell('parts-exceed', [...at, 'parts'], [sum, value]);
}

function checkShare({owner, names, among}: Checked, {share}: FigureRecord, at: Path, tell: Tell): void {
  if (!share) return;
  const {part, whole} = share;
  for (const key of ['part', 'whole', 'stated'] as const)
    if (!names.has(share[key])) tell('no-figure', [...at, 'share', key], [share[key]], {among});
  const [one, all] = [named(owner, part), named(owner, whole)];
  if (!one || !all) return;
  if ((one.unit ?? 'count') !== (all.unit ?? 'count')) tell('parts-unit', [...at, 'share', 'part'], [part, all.unit ?? 'count']);
  else if (one.value > all.value || !all.value) tell('share-exceeds', [...at, 'share', 'part'], [one.value, all.value]);
}

function checkFigure(checked: Checked, name: string, at: Path, tell: Tell): void {
  const {owner, speakers} = checked;
  const figure = owner.figures[name]!;
  const {unit, value, speaker} = figure;
  if (unit === 'rank' && !value) tell('rank', [...at, 'value'], [value]);
  if (unit === 'year' && (value < 1 || value > 9999)) tell('year', [...at, 'value'], [value]);
  if (speaker !== undefined && !speakers.includes(speaker)) tell('no-speaker', [...at, 'speaker'], [speaker], {among: speakers});
  checkParts(checked, name, figure, at, tell);
  checkShare(checked, figure, at, tell);
}

/** The owners of a dataset, each with its place. */
export interface Placed {
  readonly owner: Organization | Region;
  readonly at: Path;
  /** The names of its figures, of those too that are left out. */
  readonly among: readonly string[];
}

/**
 * What does not go together in records that are each as they should be.
 * @param placed The owners that have their shape.
 * @param speakers The ids of all owners of the file, of those too that are left out.
 */
export function inconsistencies(placed: readonly Placed[], speakers: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (code, path, values = [], more = {}) => {
    if (faults.length < mostFaults) faults.push({code, path, loss: lossAt(path), values: values.map(String), ...more});
  };
  const known = new Set<string>();
  let count = 0;
  for (const {owner, at, among} of placed) {
    if (known.has(owner.id)) tell('repeated-id', [...at, 'id'], [owner.id]);
    known.add(owner.id);
    const names = new Set(among);
    const checked = {owner, names, among, circles: circlesIn(owner), speakers};
    for (const name of Object.keys(owner.figures)) {
      if (++count === most.figures + 1) tell('too-many', [...at, 'figures', name], [most.figures], {loss: 'file'});
      if (count <= most.figures) checkFigure(checked, name, [...at, 'figures', name], tell);
    }
    const {sites} = owner as Organization;
    const shown: readonly (readonly [string, Path])[] = [
      ...owner.headline.map((name, index) => [name, ['headline', index]] as const),
      ...(sites === undefined ? [] : [[sites, ['sites']] as const]),
    ];
    for (const [name, place] of shown) if (!names.has(name)) tell('no-figure', [...at, ...place], [name], {loss: 'nothing', among});
  }
  return faults;
}
