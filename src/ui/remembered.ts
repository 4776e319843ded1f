/** How many results are kept: many times what a page shows, and few enough for one that shows new numbers all day. */
const most = 1000;

/**
 * A function that makes the same of the same, once: pages show the same texts over and over.
 * @param make Makes something of a text and, perhaps, a number, and of nothing else.
 */
export function remembered<Rest extends readonly (number | undefined)[], Result>(
  make: (text: string, ...rest: Rest) => Result,
): (text: string, ...rest: Rest) => Result {
  const made = new Map<string, Result>();
  return (text, ...rest) => {
    const key = `${text}\0${rest.join()}`;
    if (!made.has(key)) {
      if (made.size >= most) made.clear();
      made.set(key, make(text, ...rest));
    }
    return made.get(key)!;
  };
}
