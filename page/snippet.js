// The line that a webmaster copies: the tag, and inside it what the widget says in a sentence, for readers without the script.

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text made safe for HTML, between tags as well as in a quoted attribute. */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** A text on one line; spaces that do not break stay as they are. */
const oneLine = (text) => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/**
 * What a card says of its figure, without whom it is about: "over 300 members".
 * @param card A key figure that has rendered.
 */
export const phraseOf = ({shadowRoot}) =>
  ['bound', 'value', 'label']
    .map((name) => oneLine(shadowRoot.querySelector(`[part~="${name}"]`)?.textContent ?? ''))
    .filter(Boolean)
    .join(' ');

/**
 * What a widget shows, in a sentence: the fallback to write inside its tag.
 * @param widget A widget that has rendered. One that cannot show what was asked for says nothing.
 */
export const wordsOf = ({sentence}) => sentence;

/**
 * A widget's tag on one line, every attribute quoted.
 * @param tagName The element's name.
 * @param attributes Pairs of name and value; the value `true` writes the name alone.
 * @param words The fallback inside.
 */
export function snippet(tagName, attributes, words) {
  const written = attributes.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
  return `<${tagName}${written}>${escaped(words)}</${tagName}>`;
}
