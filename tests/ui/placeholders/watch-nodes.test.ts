import {expect} from '@open-wc/testing';
import {watchNodes} from '../../../src/ui/placeholders/watch-nodes.js';

/** A clock of the test's own, which goes from frame to frame; and whether frames come. */
function makeClock() {
  const page = {
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const now = Date.now.bind(Date);
  const waiting = new Map<number, {at: number; act: () => void}>();
  let time = 0;
  let last = 0;
  const wait = (act: () => void, after: number) => (waiting.set(++last, {at: time + after, act}), last);
  const clock = {
    framesCome: true,
    /** One frame on: what was waiting acts. */
    async step(): Promise<void> {
      time += 16;
      for (const [id, {at, act}] of [...waiting]) if (at <= time && waiting.delete(id)) act();
      // Records are handed over in a microtask.
      await Promise.resolve();
    },
    stop(): void {
      Object.assign(window, page);
      Date.now = now;
    },
  };
  Date.now = () => time;
  Object.assign(window, {
    requestAnimationFrame: (act: () => void) => (clock.framesCome ? wait(act, 0) : 0),
    cancelAnimationFrame: (id: number) => waiting.delete(id),
    setTimeout: (act: () => void, after: number) => wait(act, after),
    clearTimeout: (id: number) => waiting.delete(id),
  });
  return clock;
}

describe('the watching of nodes', () => {
  let clock: ReturnType<typeof makeClock>;
  let place: HTMLElement;
  let looks: number;
  let found: boolean;
  /** How often the page was asked to tell of nodes. */
  let asked: number;
  const {observe} = Object.getOwnPropertyDescriptors(MutationObserver.prototype);
  const change = () => place.replaceChildren(document.createElement('p'));

  beforeEach(() => {
    [looks, asked, found] = [0, 0, false];
    place = document.createElement('section');
    clock = makeClock();
    MutationObserver.prototype.observe = function (this: MutationObserver, node, options) {
      asked += 1;
      (observe.value as MutationObserver['observe']).call(this, node, options);
    };
    watchNodes([place], () => {
      looks += 1;
      return found;
    });
  });
  afterEach(() => {
    clock.stop();
    Object.defineProperty(MutationObserver.prototype, 'observe', observe);
  });

  /** So many frames, in each of which nodes come. */
  async function busy(frames: number): Promise<void> {
    for (let frame = 0; frame < frames; frame++) {
      change();
      await Promise.resolve();
      await clock.step();
    }
  }
  const still = async (frames: number) => {
    for (let frame = 0; frame < frames; frame++) await clock.step();
  };

  it('looks before the next frame, once for all that came, and not at all where nothing came', async () => {
    await still(100);
    expect(looks).to.equal(0);
    change();
    change();
    await Promise.resolve();
    expect(looks).to.equal(0);
    await clock.step();
    expect(looks).to.equal(1);
    await still(100);
    expect([looks, asked]).to.deep.equal([1, 2]);
  });

  it('looks at each frame of a page in which there is something', async () => {
    found = true;
    await busy(100);
    expect(looks).to.equal(100);
  });

  it('looks by the clock at a page that is always at it, and asks it to tell at every tenth look', async () => {
    await busy(1000);
    // 16 seconds: ten looks in each, and one question.
    expect(looks).to.be.within(120, 180);
    expect(asked).to.be.within(10, 22);
  });

  it('looks by the clock after one task with thousands of changes and nothing new, but before the next frame at those', async () => {
    for (let time = 0; time < 2000; time++) change();
    await Promise.resolve();
    await clock.step();
    expect(looks).to.equal(1);
    await busy(30);
    // Half a second.
    expect(looks).to.be.within(4, 7);
    expect(asked).to.be.within(1, 2);
    // Once quiet, one change counts as one again.
    await still(200);
    const before = looks;
    await busy(3);
    expect(looks).to.equal(before + 3);
  });

  it('looks before the next frame again once the page has been quiet', async () => {
    await busy(1000);
    await still(200);
    const before = looks;
    change();
    await Promise.resolve();
    await clock.step();
    expect(looks).to.equal(before + 1);
  });

  it('looks after a while where no frame comes, and once', async () => {
    clock.framesCome = false;
    change();
    await Promise.resolve();
    await still(10);
    expect(looks).to.equal(0);
    await still(10);
    expect(looks).to.equal(1);
    await still(100);
    expect(looks).to.equal(1);
  });
});
