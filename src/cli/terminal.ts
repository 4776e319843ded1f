/** How a command ended: all was well; a page or an id was not; it was not called as it must be. */
export const outcomes = {well: 0, wrong: 1, misused: 2} as const;

/** How a command ended. */
export type Outcome = (typeof outcomes)[keyof typeof outcomes];

/** Where a command is run. */
export interface Terminal {
  /** Writes a result. */
  out(text: string | Uint8Array): void;
  /** Says what went wrong, or what was done. */
  say(line: string): void;
  /** What is piped in; undefined if nothing is. */
  piped(): Uint8Array | undefined;
  /** The variables of the environment. */
  readonly variables: Readonly<Partial<Record<string, string>>>;
}
