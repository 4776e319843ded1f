const longest = 60;

/** Characters that are invisible, break a line or reverse its direction. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A text of the page's, made safe for the console: short, and in visible characters. */
export const quoted = (written: string): string => written.slice(0, longest).replace(unseen, '\ufffd');

/** All trigrams of a word. */
const runs = (word: string) => [...word].map((_, start) => word.slice(start, start + 3)).slice(0, -2);

/** The three ids, at most, that share the most trigrams with what someone wrote; of equals, the shorter. */
export function nearest(written: string, ids: readonly string[]): string[] {
  const wanted = runs(written.slice(0, longest).toLowerCase());
  const common = (id: string) => wanted.filter((run) => id.includes(run)).length - id.length / 100;
  return [...ids].sort((one, other) => common(other) - common(one)).slice(0, 3);
}
