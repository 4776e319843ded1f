import * as v from 'valibot';
import {allLocales} from '../locale/generated/locale-codes.js';

/** The most characters of a text, and of an id; the most figures of a dataset. */
export const most = {text: 2000, id: 64, figures: 5000} as const;

/** An object with these keys and no other: each other one is told, where `strictObject` tells of the first alone. */
const object = <Entries extends v.ObjectEntries>(entries: Entries): v.ObjectWithRestSchema<Entries, v.NeverSchema<undefined>, undefined> =>
  v.objectWithRest(entries, v.never());

/** An id, or the second half of one: it is written in attributes. */
const id = v.pipe(v.string(), v.maxLength(most.id), v.regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/));

/** Words, in visible characters. A byte that ends a line, or a mark that turns the direction around, would let a text pose as another. */
const words = v.pipe(
  v.string(),
  v.maxLength(most.text),
  v.check((text) => !/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text), 'text'),
);

/** A text by language, with the spellings of regions. */
export const textSchema = v.pipe(
  v.record(v.pipe(v.string(), v.regex(new RegExp(`^(${allLocales.join('|')})(-[A-Z]{2})?$`))), words),
  v.minEntries(1),
);

/** Whether a text is a day that exists. Not by toJSON(), of which some libraries make another. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A day that exists. */
const day = v.pipe(v.string(), v.check(isDay, 'day'));

/** An address that a page may link to: of the web, of a mailbox, or relative. A browser drops the white space in an address. */
const link = v.pipe(
  v.string(),
  v.maxLength(most.text),
  v.check((text) => /^(https:\/\/[^\s\\]+|mailto:[^\s\\]+|(?![\\/]{2})[^\s:\\]+)$/i.test(text), 'link'),
);

const names = v.array(id);

/** A number as a source states it: whole, and one that every program reads alike. */
const value = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

export const boundSchema = v.picklist(['exact', 'over', 'more-than', 'about']);
export const unitSchema = v.picklist(['count', 'EUR', 'percent', 'rank', 'year']);
export const genderSchema = v.picklist(['feminine', 'masculine']);
export const topicSchema = v.picklist(['economy', 'innovation', 'life-sciences', 'hospitals']);

export const restSchema = object({
  label: textSchema,
  labelAlone: v.optional(textSchema),
  condition: v.optional(textSchema),
});

export const shareSchema = object({
  part: id,
  whole: id,
  stated: id,
  lead: v.optional(textSchema),
  label: v.optional(textSchema),
});

export const figureSchema = object({
  value,
  unit: v.optional(unitSchema),
  bound: v.optional(boundSchema),
  label: textSchema,
  lead: v.optional(textSchema),
  gender: v.optional(object({...v.entriesFromList(allLocales, v.optional(genderSchema))})),
  period: v.optional(textSchema),
  scope: v.optional(textSchema),
  topic: v.optional(topicSchema),
  subject: v.optional(textSchema),
  paragraph: v.pipe(value, v.minValue(1)),
  speaker: v.optional(id),
  share: v.optional(shareSchema),
  parts: v.optional(names),
  partsLead: v.optional(textSchema),
  rest: v.optional(restSchema),
  labelAsPart: v.optional(textSchema),
  review: v.optional(textSchema),
  finding: v.optional(textSchema),
});

export const listSchema = object({
  label: textSchema,
  counted: v.optional(v.boolean()),
  items: v.pipe(v.array(textSchema), v.minLength(1)),
});

export const sourceSchema = object({
  document: words,
  date: v.nullish(day),
});

const ownerEntries = {
  id,
  name: textSchema,
  sourceName: textSchema,
  tagline: textSchema,
  summary: textSchema,
  source: sourceSchema,
  figures: v.record(id, figureSchema),
  headline: names,
};

export const ownerSchema = object(ownerEntries);

export const organizationSchema = object({
  ...ownerEntries,
  areas: v.optional(listSchema),
  aims: v.optional(listSchema),
  actions: v.optional(listSchema),
  sites: v.optional(id),
});

export const regionSchema = object({
  ...ownerEntries,
  topics: object({...v.entriesFromList(topicSchema.options, v.optional(textSchema))}),
});

export const correctionSchema = object({
  date: day,
  figure: v.optional(v.pipe(v.string(), v.maxLength(2 * most.id))),
  text: textSchema,
});

/** A file of figures: of the bundled ones, or of a partner's. */
export const datasetSchema = object({
  $schema: v.optional(v.string()),
  version: v.optional(words),
  contact: v.optional(link),
  corrections: v.optional(v.array(correctionSchema)),
  organizations: v.optional(v.array(organizationSchema)),
  regions: v.optional(v.array(regionSchema)),
});
