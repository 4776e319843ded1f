// Whoever quoted a figure must be able to find out that it has changed: so no published value may change without an entry in
// docs/corrections.json.

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What a dataset states, by id: value, unit and bound of each figure. */
export const statedIn = ({organizations, regions}) =>
  Object.fromEntries(
    [...organizations, ...regions].flatMap(({id, figures}) =>
      Object.entries(figures).map(([name, {value, unit = 'count', bound = 'exact'}]) => [`${id}.${name}`, {value, unit, bound}]),
    ),
  );

/**
 * Compares what is stated with what was published.
 * @param published What the last version stated, by id.
 * @param stated What is stated now, by id.
 * @param corrections The entries of docs/corrections.json.
 * @returns What is missing, a sentence each.
 */
export const uncorrected = (published, stated, corrections) =>
  Object.entries(published).flatMap(([id, was]) => {
    const is = stated[id] ?? null;
    if (isSame(was, is)) return [];
    const entry = corrections.find((one) => one.figure === id && isSame(one.was, was) && isSame(one.is, is));
    if (!entry) return [`${id} was published as ${JSON.stringify(was)} and is ${JSON.stringify(is)}: docs/corrections.json has to say so.`];
    const lacks = ['en', 'fr'].filter((language) => !entry.reason?.[language]);
    return lacks.map((language) => `The correction of ${id} lacks its reason (${language}).`);
  });
