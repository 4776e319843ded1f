// Written by scripts/message-index.mjs; not to be edited.
import type {StrResult} from '@lit/localize';
import type {allLocales} from './locale-codes.js';
import {templates as fr} from './fr.js';

/** The messages of each language but the source's, by id. */
export const templates: Partial<Record<(typeof allLocales)[number], Readonly<Record<string, string | StrResult>>>> = {
  fr,
};
