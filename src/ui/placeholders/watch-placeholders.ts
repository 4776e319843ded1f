import {quoted} from '../../model/problem.js';
import {ask} from '../element/ask.js';
import {placesWatch} from '../element/ancestors.js';
import {registered} from '../element/define.js';
import {NodeObserver} from '../element/node-observer.js';
import {bare} from '../../model/own.js';
import {warnOnce} from '../element/report.js';
import {attributes, mark, Placeholder} from './placeholder.js';
import {Roots} from './roots.js';
import {watchNodes} from './watch-nodes.js';

/** The first events in a document that has become editable through `designMode`, which itself fires none. */
const editing = ['pointerdown', 'focusin', 'beforeinput'];

/** Warns the webmaster of an element that cannot be a placeholder. */
function turnAway(element: Element): void {
  const tag = quoted(ask(element, 'localName'));
  warnOnce(
    tag === 'a'
      ? `<a ${mark}> stays a plain link. Write <a href="…"><span ${mark}="…">A few words</span></a>.`
      : `<${tag} ${mark}> stays as it is. Write ${mark} on a <div> or a <span>.`,
  );
}

/**
 * Shows widgets in placeholders, for pages whose editor strips custom elements:
 * `<div data-lifesci="key-figure" data-figure="medicen.members">Over 300 members</div>`. Now and whenever some are added, in the document
 * and in the shadow roots that have widgets or placeholders when the page has loaded. The page's own nodes stay unchanged. Does nothing in
 * a second copy of the script.
 */
export function watchPlaceholders(): void {
  if (!registered.size) return;
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
  const look = (): boolean => roots.all(`[${mark}]`).filter(meet).length > 0;
  const watchEditing = placesWatch('contenteditable', look);

  roots.find();
  look();
  const watch = watchNodes(roots, look);
  const begin = () => {
    if (roots.find()) watch();
    look();
  };
  if (ask(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', begin, bare({once: true}));
  if (ask(document, 'readyState') !== 'complete') addEventListener('load', begin, bare({once: true}));
  for (const type of editing) addEventListener(type, look, bare({capture: true, passive: true}));
}
