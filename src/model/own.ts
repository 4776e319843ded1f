// A page may have put names of its own on `Object.prototype`; what an object itself does not have, it does not have.

/**
 * Takes an object's prototype away, so that a property that it lacks is lacking.
 * @param record An object that nobody else holds.
 */
export const bare = <Record extends object>(record: Record): Record => Object.setPrototypeOf(record, null) as Record;

/**
 * Reads a property that an object may lack.
 * @param record Any object.
 * @param name The name, whoever wrote it.
 */
export const own = <Record extends object, Name extends keyof Record>(record: Record, name: Name): Record[Name] | undefined =>
  Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
