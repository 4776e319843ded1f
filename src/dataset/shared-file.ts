import {fetched, type Reading} from './reading.js';

/** A file that one or several elements name, fetched once for all of them. */
export class SharedFile {
  /** What was read; undefined as long as nothing was. */
  reading: Reading | undefined;
  /** Whether it is being fetched. */
  isLoading = false;
  /** Its address, complete. */
  readonly address: string;
  readonly #credentials: RequestCredentials;
  readonly #users = new Set<() => void>();
  #abort: AbortController | undefined;

  constructor(address: string, credentials: RequestCredentials) {
    this.address = address;
    this.#credentials = credentials;
  }

  /**
   * Begins to use the file.
   * @param tell Called when it begins to load, and when it has been read.
   */
  use(tell: () => void): void {
    this.#users.add(tell);
    if (!this.reading && !this.isLoading) this.load('default');
  }

  /** Ceases to use the file: if nobody does, it is fetched no longer. */
  leave(tell: () => void): void {
    this.#users.delete(tell);
    // Whoever moves in the page comes back at once.
    queueMicrotask(() => {
      if (this.#users.size || !this.isLoading) return;
      this.#abort?.abort();
      this.#abort = undefined;
      this.isLoading = false;
    });
  }

  /** Fetches the file, again if it was fetched. */
  load(cache: RequestCache): void {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.isLoading = true;
    this.#users.forEach((tell) => tell());
    void fetched(this.address, {cache, credentials: this.#credentials, signal: abort.signal}).then((reading) => {
      if (this.#abort !== abort) return;
      this.#abort = undefined;
      this.isLoading = false;
      this.reading = reading;
      this.#users.forEach((tell) => tell());
    });
  }
}

const files = new Map<string, SharedFile>();

/**
 * The file at an address, the same for whoever asks with the same credentials.
 * @param address Its address, complete.
 * @param credentials Whether cookies of its site are sent.
 */
export function fileAt(address: string, credentials: RequestCredentials): SharedFile {
  const key = `${credentials} ${address}`;
  const file = files.get(key) ?? new SharedFile(address, credentials);
  files.set(key, file);
  return file;
}
