import MagicString from 'magic-string';
import type {Locale} from '../../locale/locale.js';
import {isProblem} from '../../model/problem.js';
import type {ProvidedDataset} from '../../model/provided-dataset.js';
import {escaped} from '../../embed/markup.js';
import {instanceOf} from '../../server/instance.js';
import {templateOf} from '../../server/render.js';
import {shadowRootOf} from '../../server/shadow-root.js';
import {unclosed} from '../words.js';
import {askedOf} from './asked.js';
import {inAscii} from './encoding.js';
import {declaredRoot, holdsMoreThanWords, wordsIn} from './light-children.js';
import {isClosed, widgetsIn, type Found} from './widgets-in.js';

/** How a page is to be filled. */
export interface Filling {
  /** The language of what has no ancestor with one. */
  readonly lang: string;
  /** The locale of what the webmaster is told. */
  readonly told: Locale;
  /** The address of the folder with the style sheets; empty to write styles into the page. */
  readonly styles: string;
  /** Whether what is written must be ASCII. */
  readonly isAscii: boolean;
  /** A dataset that hides what the bundled one has. */
  readonly provided?: ProvidedDataset | undefined;
}

/** Something to tell the webmaster, with its place from 1. */
export interface PageProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A page with its widgets and placeholders filled. */
export interface Prerendered {
  readonly text: string;
  readonly problems: readonly PageProblem[];
  /** How many widgets and placeholders are filled. */
  readonly filled: number;
}

/** What is to stand in a widget or placeholder. */
interface Filled {
  /** Its shadow root; empty for none, undefined for a placeholder, whose root is not ours. */
  readonly root: string | undefined;
  /** The words for one that has none. */
  readonly words: string;
  /** Whether it shows anything. */
  readonly isShown: boolean;
  readonly messages: readonly string[];
}

/** What is to stand in a widget or placeholder; messages alone if it must stay as it is. */
function filledOf(found: Found, {lang, told, styles, provided}: Filling): Filled | {readonly messages: readonly string[]} {
  const asked = askedOf(found, told);
  if (isProblem(asked)) return {messages: [asked.message]};
  const {tag, attributes, isPlaceholder} = asked;
  const {element, words, problem, warnings} = instanceOf(tag, attributes, found.lang || lang, told, provided);
  if (!isClosed(found.element) || holdsMoreThanWords(found.element)) return {messages: [unclosed(told)]};
  return {
    root: isPlaceholder ? undefined : problem ? '' : templateOf(shadowRootOf(tag, element, styles)),
    words: escaped(words),
    isShown: !problem,
    messages: problem ? [problem.message] : warnings,
  };
}

const byteOrderMark = '\ufeff';

/**
 * Fills the widgets and placeholders of a page: a widget shows without the script what it shows with it, a placeholder gets the words.
 * Words that an author wrote stay. Nothing else changes, and what is filled already changes only if it says something else now.
 * @param page The page.
 * @param filling How it is to be filled.
 */
export function prerendered(page: string, filling: Filling): Prerendered {
  const start = page.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const text = new MagicString(page);
  const written = filling.isAscii ? inAscii : (markup: string) => markup;
  const problems: PageProblem[] = [];
  let count = 0;

  for (const found of widgetsIn(page.slice(start))) {
    const {tagName, sourceCodeLocation: place} = found.element;
    const filled = filledOf(found, filling);
    for (const message of filled.messages)
      problems.push({line: place.startLine, column: place.startCol, message: `<${tagName}>: ${message}`});
    if (!('root' in filled)) continue;

    if (filled.root !== undefined) {
      const root = written(filled.root);
      const known = declaredRoot(found.element)?.sourceCodeLocation;
      const [from, to] = known ? [start + known.startOffset, start + known.endOffset] : [];
      if (from === undefined) text.appendLeft(start + place.startTag!.endOffset, root);
      else if (!root) text.remove(from, to!);
      else if (page.slice(from, to) !== root) text.update(from, to!, root);
    }
    if (!wordsIn(found.element).trim()) text.appendLeft(start + place.endTag!.startOffset, written(filled.words));
    if (filled.isShown) count += 1;
  }
  return {text: text.toString(), problems, filled: count};
}
