import {scriptMarkup, tagMarkup, type WrittenAttributes} from './markup.js';
import {mark, nameOfTag, written} from './names.js';

/** A widget to be written for some place. */
export interface WidgetWritten {
  /** Its tag. */
  readonly tag: string;
  /** The attributes of the tag. */
  readonly attributes: WrittenAttributes;
  /** What it says in a sentence, for readers without the script. */
  readonly words: string;
}

/** The script as a page loads it. */
export interface ScriptWritten {
  readonly address: string;
  /** Its hash, where the address names one version and what it holds never changes. */
  readonly integrity?: string | undefined;
}

/** The line that loads the script. */
export const scriptLine = ({address, integrity}: ScriptWritten): string =>
  scriptMarkup(
    address,
    integrity
      ? [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]
      : [],
  );

/** A widget as a tag, for pages that keep tags. */
export const tagSnippet = ({tag, attributes, words}: WidgetWritten): string => tagMarkup(tag, attributes, words);

/** The tag of the placeholder of a widget: a figure in a sentence must not break its line. */
export const placeholderTag = (tag: string): string => (tag === 'lifesci-figure' ? 'span' : 'div');

/** A widget as a placeholder, for editors that strip unknown tags. */
export function placeholderSnippet({tag, attributes, words}: WidgetWritten): string {
  const data = attributes.map(([name, value]) => [written(name), value] as const);
  return tagMarkup(placeholderTag(tag), [[mark, nameOfTag(tag)], ...data], words);
}
