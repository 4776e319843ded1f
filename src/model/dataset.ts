import type {Bound, FigureRecord, Topic, Unit} from './figure.js';
import {bare} from './own.js';
import type {Text} from './text.js';

/** Where the statements of an owner come from. */
export interface Source {
  /** File name of the source document, which bears no title. */
  readonly document: string;
  /** The day to which its figures refer; `null` where the document gives none. */
  readonly date: string | null;
}

/** A labelled list, such as the five strategic areas. */
export interface NamedList {
  /** What the entries are. A title; or, for a counted list, a plural without a capital, to follow the number. */
  readonly label: Text;
  /** Whether the source itself states their number, so that it may be printed before the label. */
  readonly counted?: boolean;
  /** The entries, in the source's order. */
  readonly items: readonly Text[];
}

/** Whoever the figures are about. */
export interface Owner {
  /** First half of the ids of its figures. */
  readonly id: string;
  /** Its name. */
  readonly name: Text;
  /** The name under which its text in the source document is cited: "presentation of Sanofi". */
  readonly sourceName: Text;
  /** One line that says what it is. */
  readonly tagline: Text;
  /** Two sentences about it. */
  readonly summary: Text;
  /** The document that its statements come from. */
  readonly source: Source;
  /** Its figures by their names, the second half of their ids. */
  readonly figures: Readonly<Record<string, FigureRecord>>;
  /** Names of the figures that are shown if the page chooses none. */
  readonly headline: readonly string[];
}

/** An organization. */
export interface Organization extends Owner {
  /** What it works on. */
  readonly areas?: NamedList;
  /** Its aims or commitments. */
  readonly aims?: NamedList;
  /** What it already does; shown with its aims. */
  readonly actions?: NamedList;
  /** Name of the figure that counts its sites; that figure's parts are the kinds of site. */
  readonly sites?: string;
}

/** A region. */
export interface Region extends Owner {
  /** The heading over its figures of each topic. */
  readonly topics: Readonly<Record<Topic, Text>>;
}

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

/** Every figure of an owner, in the record's order. */
export const figuresOf = (owner: Owner): Figure[] =>
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

/**
 * Finds a figure by its id.
 * @param dataset The dataset.
 * @param id The id as someone wrote it; nothing makes it throw.
 */
export function figureById(dataset: Dataset, id: string): Figure | undefined {
  const owner = ownersIn(dataset).find((one) => id.startsWith(`${one.id}.`));
  return owner && byId(figuresOf(owner), id);
}

/** An owner's figures of the given names, in the order of the names; names that it lacks are skipped. */
export function figuresNamed(owner: Owner, names: readonly string[] = []): Figure[] {
  const figures = figuresOf(owner);
  return names.flatMap((name) => byId(figures, `${owner.id}.${name}`) ?? []);
}
