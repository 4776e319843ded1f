// What the documents are made of, as far as tests ask: they are plain Markdown, with fences of three backticks and headings with #.

const fence = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The snippets of a document, each with its language. */
export const snippetsOf = (text) => [...text.matchAll(fence)].map(([, language, code]) => ({language, code}));

/** A document without its snippets and comments. */
export const proseOf = (text) => text.replace(fence, '').replace(/<!--[\s\S]*?-->/g, '');

/** The headings of a document, each with its level. */
export const headingsOf = (text) => [...proseOf(text).matchAll(/^(#+) (.+)$/gm)].map(([, {length: level}, words]) => ({level, words}));

/** Where the links and pictures of a document point to. */
export const linksOf = (text) => [...proseOf(text).matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);

/** The anchor that GitHub gives to a heading. */
export const anchorOf = ({words}) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

/** The names of the places that a script fills, in their order. */
export const placesOf = (text) => [...text.matchAll(/^<!-- (\/?[a-z]+) -->$/gm)].map(([, name]) => name);
