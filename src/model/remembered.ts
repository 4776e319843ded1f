/**
 * A function that makes the same of the same, once: pages show the same texts over and over, and there are few of them.
 * @param make Makes something of a text and, perhaps, a number.
 */
export function remembered<Rest extends readonly (number | undefined)[], Result>(
  make: (text: string, ...rest: Rest) => Result,
): (text: string, ...rest: Rest) => Result {
  const made = new Map<string, Result>();
  return (text, ...rest) => {
    const key = `${text}\0${rest.join()}`;
    if (!made.has(key)) made.set(key, make(text, ...rest));
    return made.get(key)!;
  };
}
