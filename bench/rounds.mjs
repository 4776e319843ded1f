// Measures a work: in every round each case once, in an order of its own, the baseline twice.
import {shuffle} from 'simple-statistics';
import {baseline, withAgain} from './cases.mjs';

/** A case that took longer than this, in milliseconds on the wall, has its turn in the first two rounds alone; the baseline in all. */
export const tooLong = 8_000;

/**
 * @param work The work.
 * @param place The browser and the host.
 * @param all Cases that can be had.
 * @param most Rounds at most.
 * @returns The work with its `cases`, its `base` where it is judged, its `results` (in each round, measurements by a case's id)
 *   and `failed`, reasons by a case's id. A round that was begun is finished, so it may take a little longer than `seconds`.
 */
export async function measureRounds(work, place, all, most = Infinity) {
  const some = work.cases?.(all) ?? all;
  const base = work.judged && (some.find(({id}) => id === baseline.id) ?? some[0]);
  const cases = base ? withAgain(some, base) : some;
  const isBase = ({id}) => base && [base.id, `${base.id}-again`].includes(id);
  const failed = new Map();
  const dear = new Set();
  const results = [];
  const start = performance.now();
  while (results.length < Math.min(work.rounds, most) && (performance.now() - start) / 1000 < work.seconds) {
    const result = {};
    for (const one of shuffle(cases)) {
      if (failed.has(one.id) || (dear.has(one.id) && results.length >= 2)) continue;
      const begun = performance.now();
      try {
        result[one.id] = await work.run(place, one);
        if (performance.now() - begun > tooLong && !isBase(one)) dear.add(one.id);
      } catch (error) {
        failed.set(one.id, error.message);
      }
    }
    results.push(result);
  }
  return {...work, cases, base, results, failed, took: (performance.now() - start) / 1000};
}
