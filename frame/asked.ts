import {prefix} from '../src/embed/names.js';
import type {WrittenAttributes} from '../src/embed/markup.js';
import {localeFrom, type Language} from '../src/locale/locale.js';
import {words} from './words.js';

/** What the query of a frame's address asks for. */
export interface Asked {
  /** The language of the page, as it was asked for if there is such a one. */
  readonly lang: string;
  readonly isDark: boolean;
  /** The widget; or why there is none, in words. */
  readonly shown: {readonly tag: string; readonly attributes: WrittenAttributes} | string;
}

/** Of a text from an address, as much as can be read. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function shownFor(
  query: URLSearchParams,
  language: Language,
  attributesOf: (tag: string) => readonly string[] | undefined,
): Asked['shown'] {
  const name = query.get('widget') ?? '';
  const tag = prefix + name;
  const known = attributesOf(tag);
  if (!known) return words[language].noWidget(short(name));
  const attributes = [...query].filter(([attribute]) => attribute !== 'widget');
  const unknown = attributes.find(([attribute]) => !known.includes(attribute));
  return unknown ? words[language].noAttribute(short(unknown[0]), name, known.join(', ')) : {tag, attributes};
}

/**
 * Reads the query of a frame's address: `?widget=key-figure&figure=medicen.members&lang=fr`.
 * @param query The query.
 * @param attributesOf The attributes that a tag has; undefined for what is none.
 */
export function askedFor(query: URLSearchParams, attributesOf: (tag: string) => readonly string[] | undefined): Asked {
  const tag = query.get('lang') ?? '';
  const locale = localeFrom(tag);
  return {
    lang: locale ? tag : 'en',
    isDark: query.get('theme') === 'dark',
    shown: shownFor(query, locale?.language ?? 'en', attributesOf),
  };
}
