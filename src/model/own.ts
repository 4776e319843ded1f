/**
 * Removes an object's prototype, so that nothing a page has added to `Object.prototype` is read as one of its properties.
 * @param record An object that nobody else holds.
 */
export const bare = <Record extends object>(record: Record): Record =>
  Object.getPrototypeOf(record) ? (Object.setPrototypeOf(record, null) as Record) : record;

/**
 * Takes the prototypes of a record and of all records in it away.
 * @param record A record that nobody else holds; its lists stay lists.
 */
export function bareThroughout<Record extends object>(record: Record): Record {
  for (const part of Object.values(record)) if (typeof part === 'object' && part !== null) bareThroughout(part as object);
  return Array.isArray(record) ? record : bare(record);
}
