// A rollup output plugin: writes every character beyond ASCII as an escape. A classic script is read in the
// encoding of its page unless its server names one, and pages that are not in UTF-8 would garble it.
import MagicString from 'magic-string';

const escape = (character) => {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
};

export const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    const text = new MagicString(code).replace(/[^\0-\x7f]/g, escape);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
