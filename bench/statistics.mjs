// From the measurements of rounds to what is said of them.
import {quantile} from 'simple-statistics';

/** Median and the quarters on both sides of it; nothing where there is no number. */
const spread = (numbers) =>
  numbers.length ? {middle: quantile(numbers, 0.5), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75)} : undefined;

/**
 * What a work says of each of its cases.
 * @param measured A work with its results.
 * @returns By a case's id: each of its numbers' `spread`, and `ratio`, the spread of what it is to the baseline in the same round.
 *   The baseline's is the mean of its two, so that its noise weighs less; the ratio of the second to the first is the noise.
 */
export function summary({cases, base, judged, results}) {
  const ratioIn = (round, id) => {
    const [first, again, own] = [base.id, `${base.id}-again`, id].map((name) => round[name]?.[judged]);
    if (own === undefined || first === undefined || again === undefined) return [];
    if (id === base.id) return [1];
    return [own / (id === `${base.id}-again` ? first : (first + again) / 2)];
  };
  return Object.fromEntries(
    cases.map(({id}) => {
      const own = results.flatMap((round) => round[id] ?? []);
      const numbers = Object.keys(own[0] ?? {}).map((key) => [key, spread(own.map((measurement) => measurement[key]))]);
      const ratio = base && spread(results.flatMap((round) => ratioIn(round, id)));
      return [id, {...Object.fromEntries(numbers), ratio}];
    }),
  );
}
