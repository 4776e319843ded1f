/**
 * Removes an object's prototype, so that nothing a page has added to `Object.prototype` is read as one of its properties.
 * @param record An object that nobody else holds.
 */
export const bare = <Record extends object>(record: Record): Record => Object.setPrototypeOf(record, null) as Record;
