import type {Locale} from './locale.js';

/** A text for webmasters that is not among the messages of the interface, which are all in the script that partners load. */
export type Said = Readonly<Record<'en' | 'fr', string>>;

/** Reads such a text in a locale; in English where it is not said in that language yet. */
export const saidIn = (text: Said, {language}: Locale): string => (text as Partial<Record<typeof language, string>>)[language] ?? text.en;
