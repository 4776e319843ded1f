import type {Gender} from '../model/figure.js';

/** The forms of a word by plural category; `other` is required. */
export type Forms = Readonly<{other: string} & Partial<Record<string, string>>>;

/** How a language writes ordinals, by the gender of the noun: « 1re région », « 2e pôle ». */
export interface Ordinals {
  /** The plural category of a place. */
  readonly category: (place: number) => string;
  /** The raised letters after the digits. */
  readonly letters: Readonly<Record<Gender, Forms>>;
  /** The first ordinals in words, for screen readers, which read « 1re » as "un re"; the feminine falls back to the masculine. */
  readonly words: Readonly<Record<Gender, readonly string[]>>;
}

/** How one locale writes numbers, from CLDR and from the few words that CLDR lacks. */
export interface NumberRow {
  readonly decimal: string;
  readonly group: string;
  /** Digits required before the first group separator for there to be one: 2 in Spanish, which writes 1000 but 10.000. */
  readonly minimumGroupingDigits: number;
  /** What stands before and after the digits of a percentage. */
  readonly percent: readonly [before: string, after: string];
  /** Scale words, the largest first. */
  readonly scales: readonly (readonly [value: number, words: Forms])[];
  /** By currency code: the sign where the locale writes it before the amount, and the words. */
  readonly currencies: Readonly<Record<string, {readonly before: string; readonly words: Forms}>>;
  /** The plural category of a number; missing if none of the words varies. */
  readonly plural?: (value: number) => string;
  /** The space between a number and its noun. */
  readonly spaceBeforeNoun: string;
  /** What joins a noun to a scale word (« 10 millions de patients »), and its form before a vowel. */
  readonly partitive?: string;
  readonly partitiveBeforeVowel?: string;
  /** Present if the language writes ranks as ordinals; else the message `rank` is used. */
  readonly ordinals?: Ordinals;
}
