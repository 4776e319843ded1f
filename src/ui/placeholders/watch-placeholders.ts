import {quoted} from '../../model/nearest.js';
import {ask} from '../element/ask.js';
import {placesWatch} from '../element/ancestors.js';
import {registered} from '../element/define.js';
import {NodeObserver} from '../element/node-observer.js';
import {bare} from '../../model/own.js';
import {messagesIn, str} from '../../locale/messages.js';
import {documentLocale, warnOnce} from '../element/report.js';
import {mark} from '../../embed/names.js';
import {attributes, Placeholder, stays} from './placeholder.js';
import {Roots} from './roots.js';
import {watchNodes} from './watch-nodes.js';

/** The first events in a document that has become editable through `designMode`, which itself fires none. */
const editing = ['pointerdown', 'focusin', 'beforeinput'];

/** Does what a page may have broken, and says so; the page goes on. */
function attempt<Result>(action: () => Result, otherwise: Result): Result {
  try {
    return action();
  } catch (error) {
    warnOnce(stays(error));
    return otherwise;
  }
}

/** Tells the webmaster of an element that can be no placeholder. */
function turnAway(element: Element): void {
  const msg = messagesIn(documentLocale());
  const tag = `<${quoted(ask(element, 'localName'))} ${mark}>`;
  const link = `<a href="…"><span ${mark}="…">…</span></a>`;
  warnOnce(
    tag === `<a ${mark}>`
      ? msg(str`${tag} stays a plain link. Write ${link}.`, {
          id: 'problem.link',
          desc: 'Console, for webmasters: a link cannot be a placeholder; the tag, and the line to write instead.',
        })
      : msg(str`${tag} stays as it is: a placeholder is a div or a span.`, {
          id: 'problem.no-placeholder',
          desc: 'Console, for webmasters: an element that cannot be a placeholder; its tag.',
        }),
  );
}

/**
 * Shows widgets in placeholders, for pages whose editor strips custom elements:
 * `<div data-lifesci="key-figure" data-figure="medicen.members">Over 300 members</div>`. Now and whenever some are added, in the document
 * and in the shadow roots that have widgets or placeholders when the page has loaded. The page's own nodes stay unchanged. Does nothing in
 * a second copy of the script.
 */
export function watchPlaceholders(): void {
  if (registered.size) attempt(watch, undefined);
}

function watch(): void {
  const known = new WeakMap<Node, Placeholder>();
  const roots = new Roots((element) => known.has(element));
  const options = {attributeFilter: attributes(), childList: true};
  const observer = new NodeObserver((records) =>
    new Set(records.map(({target}) => target)).forEach((target) => known.get(target)?.refresh()),
  );

  /** Refreshes a placeholder, and returns whether it is new. */
  const meet = (element: Element): boolean => {
    if (!ask(element, 'matches').call(element, 'div,span')) {
      turnAway(element);
      return false;
    }
    const met = known.get(element);
    const placeholder = met ?? new Placeholder(element as HTMLElement);
    if (!met) {
      known.set(element, placeholder);
      observer.observe(element, options);
    }
    watchEditing(element);
    placeholder.refresh();
    return !met;
  };
  /** A page's node that fails ends neither the look nor the watching. */
  const look = (): boolean =>
    attempt(() => roots.all(`[${mark}]`).filter((element) => attempt(() => meet(element), false)).length > 0, false);
  const watchEditing = placesWatch('contenteditable', look);

  roots.find();
  look();
  const watchRoots = watchNodes(roots, look);
  const begin = () => {
    if (roots.find()) watchRoots();
    look();
  };
  if (ask(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', begin, bare({once: true}));
  if (ask(document, 'readyState') !== 'complete') addEventListener('load', begin, bare({once: true}));
  for (const type of editing) addEventListener(type, look, bare({capture: true, passive: true}));
}
