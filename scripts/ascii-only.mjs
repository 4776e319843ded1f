import MagicString from 'magic-string';

const escape = (character) => {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
};

/**
 * A rollup output plugin: escapes every character beyond ASCII. A classic script is decoded in the encoding of its page
 * unless its server names one, so a page that is not in UTF-8 would garble it.
 */
export const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    const text = new MagicString(code).replace(/[^\0-\x7f]/g, escape);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
