// A page may have put names of its own on `Object.prototype`; what an object itself does not have, it does not have.

/**
 * Takes an object's prototype away, so that a property that it lacks is lacking.
 * @param record An object that nobody else holds.
 */
export const bare = <Record extends object>(record: Record): Record => Object.setPrototypeOf(record, null) as Record;

/**
 * Takes the prototypes of a record and of all records in it away.
 * @param record A record that nobody else holds; its lists stay lists.
 */
export function bareThroughout<Record extends object>(record: Record): Record {
  for (const part of Object.values(record)) if (typeof part === 'object' && part !== null) bareThroughout(part as object);
  return Array.isArray(record) ? record : bare(record);
}
