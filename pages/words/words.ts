import type {Language} from '../../src/locale/locale.js';
import {english, type Words} from './en.js';
import {french} from './fr.js';

/** What the pages say. */
export const words: Readonly<Record<Language, Words>> = {en: english, fr: french};
