/** What a frame tells the page that it stands in: how high it wants to be, in pixels. */
export interface HeightMessage {
  readonly type: 'lifesci-widgets:height';
  readonly height: number;
}

const type = 'lifesci-widgets:height';

/** More than any widget needs, in the narrowest column. */
const most = 10_000;

/** The message that says a height. */
export const heightMessage = (height: number): HeightMessage => ({type, height});

/**
 * Reads a message that may be anybody's.
 * @param data What it holds.
 * @returns The height in pixels; undefined if it is no such message.
 */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type: said, height} = data as Partial<HeightMessage>;
  return said === type && typeof height === 'number' && height >= 1 && height <= most ? Math.ceil(height) : undefined;
}

/** The message in which WordPress expects the height of what it embeds, with the secret that it put into the address. */
export const wordPressMessage = (height: number, hash: string): object | undefined => {
  const [, secret] = /secret=(\w{10})/.exec(hash) ?? [];
  return secret ? {message: 'height', value: height, secret} : undefined;
};
