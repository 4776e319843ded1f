/** After so many looks in vain, one waits. */
const patience = 5;
/** How long it then waits, and how long for a frame that does not come, as in a tab that nobody sees; in milliseconds. */
const pause = 100;
const stall = 250;
/** After so long without a change a page counts as quiet again, in milliseconds. */
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
 * of them several times as dear, so it leaves at the first that it is told of, and comes back after the look.
 * @param roots Where nodes come.
 * @param look Looks, and says whether there was something.
 * @returns Watches roots that are new among them.
 */
export function watchNodes(roots: Iterable<Node>, look: () => boolean): () => void {
  let vain = 0;
  let since = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (performance.now() - since > quiet) vain = 0;
    if (vain < patience) beforePaint(lookAgain);
    else setTimeout(lookAgain, pause);
  });
  const watch = () => {
    since = performance.now();
    for (const root of roots) observer.observe(root, {childList: true, subtree: true});
  };
  const lookAgain = () => {
    vain = look() ? 0 : vain + 1;
    watch();
  };
  watch();
  return watch;
}
