import {NodeObserver} from '../element/node-observer.js';

/** After so many searches in vain, a page counts as constantly changing and is searched by timer; after so many more, it is observed again. */
const patience = 3;
const looks = 10;
/** After more changes than this in one task, one search in vain is enough. */
const many = 1000;
/** The time between two searches by timer; and how long to wait for an animation frame, which a hidden tab does not get; in milliseconds. */
const pause = 100;
const stall = 250;
/** After so long without a change, a page no longer counts as constantly changing; in milliseconds. */
const quiet = 1000;

/** Acts before the next frame is painted, or after a while if no frame comes. */
function beforePaint(action: () => void): void {
  const act = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    action();
  };
  const frame = requestAnimationFrame(act);
  const timer = setTimeout(act, stall);
}

/**
 * Searches whenever nodes have been added, at next to no cost for a page that adds and removes many others: an observer makes each of
 * those several times as expensive, while a search is cheap. So the observer disconnects at the first change, and reconnects after the
 * search; after several in vain, only now and then.
 * @param roots The trees to watch.
 * @param look Searches, and returns whether it found something new.
 * @returns Also watches the roots that have been added since.
 */
export function watchNodes(roots: Iterable<Node>, look: () => boolean): () => void {
  let vain = 0;
  let since = 0;
  let weight = 1;
  const lookSoon = () => void (vain < patience ? beforePaint(lookAgain) : setTimeout(lookAgain, pause));
  const lookAgain = () => {
    vain = look() ? 0 : vain + weight;
    weight = 1;
    if (vain > patience && vain % looks) lookSoon();
    else watch();
  };
  const observer = new NodeObserver((records) => {
    observer.disconnect();
    if (records.length > many) weight = patience + 1;
    if (Date.now() - since > quiet) vain = 0;
    lookSoon();
  });
  const watch = () => {
    since = Date.now();
    for (const root of roots) observer.observe(root, {childList: true, subtree: true});
  };
  watch();
  return watch;
}
