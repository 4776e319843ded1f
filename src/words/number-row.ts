import type {Gender} from '../model/figure.js';

/** Words by plural category; `other` is always there. */
export type Forms = Readonly<{other: string} & Partial<Record<string, string>>>;

/** How a language writes a place in a ranking as an ordinal, by the gender of its noun: « 1re région », « 2e pôle ». */
export interface Ordinals {
  /** The plural category of a place. */
  readonly category: (place: number) => string;
  /** The letters that are raised after the digits. */
  readonly letters: Readonly<Record<Gender, Forms>>;
  /** The first places in words, for voices, which read « 1re » as "un re"; what the feminine lacks is as the masculine. */
  readonly words: Readonly<Record<Gender, readonly string[]>>;
}

/** How one locale writes numbers: CLDR's data, and the few words that CLDR lacks. */
export interface NumberRow {
  readonly decimal: string;
  readonly group: string;
  /** Digits that must stand before the first group separator. */
  readonly minimumGroupingDigits: number;
  /** What stands before and after the digits of a percentage. */
  readonly percent: readonly [before: string, after: string];
  /** Scale words from the largest down. */
  readonly scales: readonly (readonly [value: number, words: Forms])[];
  /** By currency code: the sign where the locale writes it before the amount, and the words. */
  readonly currencies: Readonly<Record<string, {readonly before: string; readonly words: Forms}>>;
  /** The plural category of a number, where the locale's words need one. */
  readonly plural?: (value: number) => string;
  /** Between a number and the word it counts. */
  readonly spaceBeforeNoun: string;
  /** What binds a noun to a scale word ("10 millions de patients"), and its form before a vowel. */
  readonly partitive?: string;
  readonly partitiveBeforeVowel?: string;
  /** Where the language ranks by ordinals; else a message says how it does. */
  readonly ordinals?: Ordinals;
}
