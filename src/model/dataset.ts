import type {Bound, FigureRecord, Unit} from './figure.js';
import type {Organization, Owner, Region} from './generated/records.js';
import {bare} from './own.js';
import type {Text} from './text.js';

export type {Correction, NamedList, Organization, Owner, Region, Source} from './generated/records.js';

/** All that the widgets can show. */
export interface Dataset {
  /** The organizations, in no particular order. */
  readonly organizations: readonly Organization[];
  /** The regions, in no particular order. */
  readonly regions: readonly Region[];
}

/** A figure with every default filled in, its id and its owner. */
export interface Figure extends FigureRecord {
  readonly unit: Unit;
  readonly bound: Bound;
  readonly speaker: string;
  /** Its id: the owner's, a full stop, its own. */
  readonly id: string;
  /** Whoever it is about. */
  readonly owner: Owner;
}

/** The dataset's organizations and regions together. */
export const ownersIn = (dataset: Dataset): readonly Owner[] => [...dataset.organizations, ...dataset.regions];

/** The figures that were asked for already, by their owner: records do not change. */
const known = new WeakMap<Owner, readonly Figure[]>();

/** Every figure of an owner, in the record's order. */
export function figuresOf(owner: Owner): readonly Figure[] {
  const figures =
    known.get(owner) ??
    Object.entries(owner.figures).map(([name, record]) =>
      bare({
        unit: 'count' as const,
        bound: 'exact' as const,
        speaker: owner.id,
        ...record,
        id: `${owner.id}.${name}`,
        owner,
      }),
    );
  known.set(owner, figures);
  return figures;
}

/** Whom or what a figure is about: its own subject, else its owner's name. */
export const subjectOf = ({owner, subject}: Figure): Text => subject ?? owner.name;

/** The heading of a figure that stands alone: its own subject, else the heading of its topic, else its owner's name. */
export const headingOf = (figure: Figure): Text =>
  figure.subject ?? (figure.topic && (figure.owner as Partial<Region>).topics?.[figure.topic]) ?? figure.owner.name;

/** Every figure of a dataset. */
export const figuresIn = (dataset: Dataset): Figure[] => ownersIn(dataset).flatMap(figuresOf);

/**
 * Finds a record by its id.
 * @param among The records.
 * @param id The id as someone wrote it; nothing makes it throw.
 */
export const byId = <T extends {readonly id: string}>(among: readonly T[], id: string): T | undefined => among.find((one) => one.id === id);

/** What was found already: a dataset does not change, and a page shows some of its figures over and over. */
const found = new WeakMap<Dataset, Map<string, Figure>>();

/**
 * Finds a figure by its id.
 * @param dataset The dataset.
 * @param id The id as someone wrote it; nothing makes it throw.
 */
export function figureById(dataset: Dataset, id: string): Figure | undefined {
  const figures = found.get(dataset) ?? new Map<string, Figure>();
  found.set(dataset, figures);
  const figure = figures.get(id) ?? findFigure(dataset, id);
  if (figure) figures.set(id, figure);
  return figure;
}

function findFigure(dataset: Dataset, id: string): Figure | undefined {
  // A partner's own record of an owner may lack a figure that the bundled one has.
  const owners = ownersIn(dataset).filter((one) => id.startsWith(`${one.id}.`));
  return byId(owners.flatMap(figuresOf), id);
}

/** An owner's figures of the given names, in the order of the names; names that it lacks are skipped. */
export function figuresNamed(owner: Owner, names: readonly string[] = []): Figure[] {
  const figures = figuresOf(owner);
  return names.flatMap((name) => byId(figures, `${owner.id}.${name}`) ?? []);
}
