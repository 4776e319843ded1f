// The reference of the elements: all that the manifest says of each, element by element.

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** A type without what every attribute may also be: left out, or taken away. */
const typeOf = ({type}) => code((type?.text ?? '').replaceAll(/ \| (null|undefined)/g, ''));

/** A part of the reference: its heading and its table; nothing where there is nothing to list. */
const section = (title, head, rows, table) => (rows.length ? [`### ${title}`, table(head, rows)] : []);

/**
 * Writes the reference.
 * @param elements The elements, as the manifest has them.
 * @param say Says a text of the manifest, or a heading, in the language of the reference.
 * @param table Writes a table of a head and rows.
 */
export function referenceOf(elements, say, table) {
  const sentence = ({description}) => say(description.replaceAll('\n', ' '));
  const all = (title, head, items, ...cells) =>
    section(
      say(title),
      head.map(say),
      items.map((item) => [...cells.map((cell) => cell(item)), sentence(item)]),
      table,
    );
  const name = (item) => code(item.name);
  const propertyOf = (members) => (attribute) => {
    const member = members.find((one) => one.attribute === attribute.name);
    return code(member?.name ?? attribute.name);
  };
  return elements
    .flatMap(({tagName, name: className, description, attributes, members, slots, cssParts, cssProperties, cssStates, events}) => [
      `## ${code(`<${tagName}>`)}`,
      sentence({description}),
      `${say('Its class:')} ${code(className)}`,
      ...all('Attributes', ['attribute', 'property', 'type', 'meaning'], attributes, name, propertyOf(members), typeOf),
      ...all(
        'Other properties',
        ['property', 'type', 'meaning'],
        members.filter((one) => !one.attribute),
        name,
        typeOf,
      ),
      ...all('Slots', ['slot', 'meaning'], slots, (slot) => (slot.name ? name(slot) : say('default slot'))),
      ...all('Parts', ['part', 'what it is'], cssParts, name),
      ...all(
        'Custom properties',
        ['custom property', 'type', 'default', 'meaning'],
        cssProperties,
        name,
        ({syntax}) => code(syntax),
        (property) => code(property.default),
      ),
      ...all('States', ['state', 'meaning'], cssStates, ({name: state}) => code(`:state(${state})`)),
      ...all('Events', ['event', 'type', 'meaning'], events, name, typeOf),
    ])
    .join('\n\n');
}
