import {isUtf8} from 'node:buffer';

/** A page as text, and how its bytes are read. */
export interface Page {
  readonly text: string;
  /** UTF-8; or one character a byte, so that every byte comes out as it went in, whatever its encoding. */
  readonly encoding: 'utf8' | 'latin1';
  /** Whether it is certain that a browser reads the page as UTF-8. If it is not, what is written into it must be ASCII. */
  readonly isUnicode: boolean;
}

/** Whether a page is in UTF-16, which starts with its mark. */
export const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const declared = /<meta\s[^>]*charset\s*=\s*["']?utf-?8/i;
const beyondAscii = /[^\0-\x7f]/;

/** Reads a page. Never throws. */
export function decoded(bytes: Uint8Array): Page {
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = Buffer.from(bytes).toString(encoding);
  return {text, encoding, isUnicode: encoding === 'utf8' && (beyondAscii.test(text) || declared.test(text))};
}

/** The bytes of a page. */
export const encoded = ({text, encoding}: Page): Uint8Array => Buffer.from(text, encoding);

/** Writes every character beyond ASCII as a reference. */
export const inAscii = (markup: string): string =>
  markup.replace(/[^\0-\x7f]/gu, (sign) => `&#x${sign.codePointAt(0)!.toString(16).toUpperCase()};`);
