import type {StrResult} from '@lit/localize';
import {templates} from './generated/templates.js';
import type {Locale} from './locale.js';

export {str} from '@lit/localize';

/** Identifies a message to the extractor and explains it to the translator. */
export interface MessageOptions {
  /** Stable name of the message in the XLIFF files. */
  readonly id: string;
  /** What a translator needs to know: where it appears and what it means. */
  readonly desc: string;
}

/** Returns an interface message in one locale. `lit-localize` recognizes calls by the marker in this type. */
export interface Messages {
  (text: string | StrResult, options: MessageOptions): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/** Fills a translation with the values of its source message, in the order in which the translation refers to them. */
export function fill(template: StrResult, source: StrResult): string {
  const [first = '', ...rest] = template.strings;
  let text = first;
  rest.forEach((string, index) => {
    const place = template.values[index];
    text += `${String(template === source ? place : source.values[place as number])}${string}`;
  });
  return text;
}

/**
 * The interface messages of one locale. Unlike lit-localize's own runtime it has no global state, because
 * one page may need several locales at once.
 * @param locale The locale.
 * @returns `msg`, to be called with the English text and an explicit id.
 */
export function messagesIn({language}: Locale): Messages {
  return (text, {id}) => {
    const said = templates[language]?.[id] ?? text;
    return typeof said === 'string' ? said : fill(said, text as StrResult);
  };
}
