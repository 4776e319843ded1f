import {NodeObserver} from '../element/node-observer.js';

/** After so many looks in vain a page is one that is always at it, and looked at by the clock; so many of them until it is asked again. */
const patience = 3;
const looks = 10;
/** The time between two looks by the clock; and how long to wait for a frame that does not come, as in a tab that nobody sees; in milliseconds. */
const pause = 100;
const stall = 250;
/** After so long without a change a page is quiet, in milliseconds. */
const quiet = 1000;

/** Acts before the next frame is painted; after a while, where no frame comes. */
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
 * Looks whenever nodes have come, at next to no cost for a page that adds and removes many which are none of ours: an observer makes each
 * of them several times as dear, and a look costs nothing. So the observer leaves at the first that it is told of, and comes back after
 * the look; where looks are in vain, after several.
 * @param roots Where nodes come.
 * @param look Looks, and says whether there was something.
 * @returns Watches roots that are new among them.
 */
export function watchNodes(roots: Iterable<Node>, look: () => boolean): () => void {
  let vain = 0;
  let since = 0;
  const lookSoon = () => void (vain < patience ? beforePaint(lookAgain) : setTimeout(lookAgain, pause));
  const lookAgain = () => {
    vain = look() ? 0 : vain + 1;
    if (vain > patience && vain % looks) lookSoon();
    else watch();
  };
  const observer = new NodeObserver(() => {
    observer.disconnect();
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
