// A tab of its own for every measurement: nothing cached, nothing compiled, and the browser's own account of its main thread.

/** Runs in the page: waits until all is painted and the main thread has nothing to do. */
const atRest = async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  await new Promise((idle) => requestIdleCallback(idle, {timeout: 5_000}));
  await frame();
  await new Promise((later) => setTimeout(later));
};

/** Durations of the main thread that are kept, in the browser's names; its clock is the thread's own processor time. */
const kept = {task: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration'};

/**
 * Opens a tab in a profile of its own.
 * @param browser The browser.
 * @param address Where to go.
 * @param size `width` and `height` of the window, `slowed` how many times slower than it is.
 * @returns The page, its protocol's client, and what can be asked of it.
 */
export async function openTab(browser, address, {width = 1280, height = 800, slowed = 1} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height});
  const client = await page.createCDPSession();
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(address, {waitUntil: 'load'});
  await page.evaluate(`globalThis.atRest = ${atRest}; atRest()`);
  if (slowed > 1) await client.send('Emulation.setCPUThrottlingRate', {rate: slowed});

  /** Metrics of the browser, by its names. */
  const metrics = async () => {
    const {metrics: all} = await client.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({name, value}) => [name, value]));
  };

  /**
   * What the page does from the start of a task of its own until all is painted, in milliseconds: the durations of `kept`,
   * and `wall`, what a clock on the wall says.
   * @param doing Runs in the page; may return a promise.
   */
  const measure = async (doing) => {
    const before = await metrics();
    const wall = await page.evaluate(`
      new Promise((done) => setTimeout(async () => {
        const start = performance.now();
        await (${doing})();
        await atRest();
        done(performance.now() - start);
      }))
    `);
    const after = await metrics();
    return {...Object.fromEntries(Object.entries(kept).map(([key, name]) => [key, (after[name] - before[name]) * 1000])), wall};
  };

  /** Runs in the page what a page does that has these cards: its style sheet and its cards in one task, and its script as it arrives. */
  const fill = async ({src, sheet}, cards) => {
    await page.evaluate((...texts) => void (globalThis.texts = texts), sheet, cards, src);
    return measure(() => {
      const [sheet, cards, src] = globalThis.texts;
      delete globalThis.texts;
      if (sheet) document.head.append(Object.assign(document.createElement('style'), {textContent: sheet}));
      document.querySelector('main').append(document.createRange().createContextualFragment(cards));
      if (!src) return undefined;
      return new Promise((onload, failed) => {
        const onerror = () => failed(new Error(`${src} did not come`));
        document.head.append(Object.assign(document.createElement('script'), {src, onload, onerror}));
      });
    });
  };

  /** Bytes in use after collections: of scripts, of the browser's own objects behind them such as nodes; and how many nodes there are. */
  const memory = async () => {
    for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize, backingStorageSize} = await client.send('Runtime.getHeapUsage');
    const {nodes} = await client.send('Memory.getDOMCounters');
    return {script: usedSize, browser: embedderHeapUsedSize + backingStorageSize, nodes};
  };

  return {page, client, measure, fill, memory, close: () => context.close()};
}
