// The line that a webmaster copies: the tag, and inside it the words that the widget shows, for readers without the script.

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text made safe for HTML, between tags as well as in a quoted attribute. */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** A text on one line; spaces that do not break stay as they are. */
const oneLine = (text) => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** The text of one of a widget's parts, or nothing. */
const partOf = (root, name) => oneLine(root.querySelector(`[part~="${name}"]`)?.textContent ?? '');

const isFrench = (language) => /^fr\b/.test(language);

/** A number and what it counts; in French a bare number keeps to its noun. */
function joined(value, label, language) {
  const bare = /^\d.*\d$|^\d$/.test(value);
  return value + (bare && isFrench(language) ? '\u00a0' : ' ') + label;
}

/** The facts that a widget shows, a phrase each, in its order: "over 300 members". */
function factsOf(root, language) {
  const facts = [];
  let bound = '';
  let value = '';
  for (const part of root.querySelectorAll('[part~="bound"], [part~="value"], [part~="label"], [part~="note"]')) {
    const text = oneLine(part.textContent);
    if (part.matches('[part~="bound"]')) bound = `${text} `;
    if (part.matches('[part~="value"]')) value = text;
    if (part.matches('[part~="label"]')) {
      // What has no number is the title of a list or the rest of a total, not a fact.
      if (value && text) facts.push(bound + joined(value, text, language));
      bound = value = '';
    }
    if (part.matches('[part~="note"]')) facts.push(`${facts.pop()} (${text.replace(/\.$/, '')})`);
  }
  return facts;
}

/**
 * What a widget shows, in a sentence: the fallback to write inside its tag.
 * @param widget A widget that has rendered. One that cannot show what was asked for says nothing.
 */
export function wordsOf(widget) {
  const root = widget.shadowRoot;
  const language = root.querySelector('[lang]')?.lang;
  if (!language) return '';
  const heading = partOf(root, 'heading');
  const facts = factsOf(root, language);
  const [colon, semicolon] = isFrench(language) ? ['\u00a0: ', '\u202f; '] : [': ', '; '];
  const list = facts.join(semicolon);
  if (!heading) return list.charAt(0).toLocaleUpperCase(language) + list.slice(1);
  return list ? `${heading}${colon}${list}.` : `${heading}. ${partOf(root, 'summary')}`.trim();
}

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
