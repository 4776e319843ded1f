// What most suites of the built script begin and end with.
import {after, before} from 'node:test';
import {launch, serve} from './host.mjs';

/**
 * Starts Chromium and serves pages before the tests of a suite, and ends both after them.
 * @param answers Texts by path.
 * @returns The suite's `browser` and `host`, once its tests run.
 */
export function withHost(answers) {
  const place = {};
  before(async () => {
    place.browser = await launch();
    place.host = await serve(answers);
  });
  after(async () => {
    await place.browser.close();
    place.host.close();
  });
  return place;
}
