import type {StrResult} from '@lit/localize';
import {templates} from './generated/templates.js';
import type {Locale} from './locale.js';

export {str} from '@lit/localize';

/** Identifies a message to the extractor and explains it to the translator. */
export interface MessageOptions {
  /** Stable name of the message in the XLIFF files. */
  readonly id: string;
  /** What a translator needs to know: where it stands and what it means. */
  readonly desc: string;
}

/** Says an interface message in one locale. `lit-localize` finds its calls by this type. */
export interface Messages {
  (text: string | StrResult, options: MessageOptions): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/** A message with the values of `source`, in the order in which the translation names them. */
export function fill(template: StrResult, source: StrResult): string {
  return template.strings.reduce((text, string, index) => {
    const place = template.values[index - 1];
    return `${text}${String(template === source ? place : source.values[place as number])}${string}`;
  });
}

/**
 * The interface words of one locale. No state, nothing installed: as many locales at once as a
 * page has.
 * @param locale The locale to speak.
 * @returns `msg`, to be called with the English text and an explicit id.
 */
export function messagesIn({language}: Locale): Messages {
  return (text, {id}) => {
    const said = templates[language]?.[id] ?? text;
    return typeof said === 'string' ? said : fill(said, text as StrResult);
  };
}
