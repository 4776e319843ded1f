// The builder's form: one labelled field for each attribute in the manifest. What can be chosen comes from the dataset where
// the attribute names something in it, else from the manifest.

/** A name as a label: "heading-level" is "Heading level". */
export const labelFrom = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const recordsAsChoices = (records) => [{choices: records.map(({id, name}) => ({value: id, text: name.en}))}];

const figuresByOwner = ({organizations, regions}, phrases, isChoice = () => true) =>
  [...organizations, ...regions].map(({id: owner, name, figures}) => ({
    label: name.en,
    choices: Object.entries(figures)
      .filter(([, figure]) => isChoice(figure))
      .map(([figure]) => `${owner}.${figure}`)
      .map((id) => ({value: id, text: phrases.get(id)})),
  }));

const totalsByOwner = (dataset, phrases) => figuresByOwner(dataset, phrases, ({parts}) => parts);

const topicsAsChoices = ({regions}) =>
  regions.map(({topics}) => ({choices: Object.entries(topics).map(([value, text]) => ({value, text: text.en}))}));

/** The languages of the dataset, and a region that writes the words of one with its own numbers. */
function languagesAsChoices({organizations: [{name}]}) {
  const names = new Intl.DisplayNames('en', {type: 'language'});
  return [{choices: [...Object.keys(name), 'fr-CA'].map((tag) => ({value: tag, text: `${names.of(tag)} (${tag})`}))}];
}

/** What the manifest does not say of an attribute. */
const particulars = {
  figure: {from: figuresByOwner, required: true, initial: ({organizations: [{id, headline}]}) => `${id}.${headline[0]}`},
  breakdown: {from: totalsByOwner, required: true},
  organization: {from: ({organizations}) => recordsAsChoices(organizations), required: true},
  region: {from: ({regions}) => recordsAsChoices(regions), required: true},
  topic: {from: topicsAsChoices, absent: 'A choice of all'},
  figures: {from: figuresByOwner, several: true, label: 'Figures to show instead of a topic’s, in the order you tick them'},
  sections: {several: true, label: 'Sections, in the order you tick them; none for all'},
  lang: {from: languagesAsChoices, label: 'Language', absent: 'The page’s'},
  theme: {absent: 'The page’s'},
  details: {label: 'Offer what stands behind the figures'},
  animate: {label: 'Count up'},
};

/** The values that the manifest gives an attribute: the literals of its type, else what its description quotes, else its range. */
function valuesIn({type, description}) {
  const literals = [...type.text.matchAll(/'([^']+)'/g)].map(([, literal]) => literal);
  if (literals.length) return literals;
  const [, least, most] = /(\d) to (\d)/.exec(description) ?? [];
  if (least) return Array.from({length: most - least + 1}, (_, index) => String(+least + index));
  return [...description.matchAll(/`([^`]+)`/g)].flatMap(([, quoted]) => quoted.split(' '));
}

/** An element with properties and children. */
function make(tagName, properties, ...children) {
  const element = Object.assign(document.createElement(tagName), properties);
  element.append(...children);
  return element;
}

/** Where a field stands: what must be chosen before what may be switched on, and long lists at the end. */
const places = {first: 0, middle: 1, last: 2};

const option = ({value, text}) => make('option', {value}, text);

/** A field to choose one value, or none where that is allowed. */
function selection(name, label, groups, {absent, initial}) {
  const select = make(
    'select',
    {id: `choose-${name}`},
    ...(absent ? [option({value: '', text: absent})] : []),
    ...groups.flatMap(({label: owner, choices}) =>
      owner ? make('optgroup', {label: owner}, ...choices.map(option)) : choices.map(option),
    ),
  );
  if (initial) select.value = initial;
  return {
    element: make('p', {className: 'field'}, make('label', {htmlFor: select.id}, label), select),
    place: places.first,
    value: () => select.value,
  };
}

const tick = ({value, text}) => make('label', {className: 'tick'}, make('input', {type: 'checkbox', value}), text);

const ticks = (legend, choices) =>
  make('fieldset', {}, make('legend', {}, legend), make('div', {className: 'ticks'}, ...choices.map(tick)));

/** A field to choose several values; they keep the order in which they were ticked. */
function tickList(label, groups) {
  const chosen = new Set();
  const element =
    groups.length > 1
      ? make('details', {}, make('summary', {}, label), ...groups.map((group) => ticks(group.label, group.choices)))
      : ticks(label, groups[0].choices);
  element.classList.add('field', 'several');
  element.addEventListener('input', ({target}) => chosen[target.checked ? 'add' : 'delete'](target.value));
  return {element, place: places.last, value: () => [...chosen].join(' ')};
}

/** A field to switch an attribute on. */
function onOff(label) {
  const element = tick({value: '', text: label});
  element.classList.add('field');
  return {element, place: places.middle, value: () => element.control.checked};
}

/**
 * The field of one attribute.
 * @param attribute The attribute as the manifest describes it.
 * @param dataset Where ids and their names are found.
 * @param phrases What each figure says, by its id.
 * @returns The field's element, its place among the others, and a function that reads what is chosen.
 */
export function fieldFor(attribute, dataset, phrases) {
  const {name, type} = attribute;
  const {from, several, required, initial, label = labelFrom(name), absent = 'Not set'} = particulars[name] ?? {};
  if (type.text === 'boolean') return onOff(label);
  const groups = from?.(dataset, phrases) ?? [{choices: valuesIn(attribute).map((value) => ({value, text: value}))}];
  return several ? tickList(label, groups) : selection(name, label, groups, {absent: required ? '' : absent, initial: initial?.(dataset)});
}
