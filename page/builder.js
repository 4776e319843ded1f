// The builder: a widget and its attributes are chosen in a form, seen at once, and copied as one line.
import {addExamples} from './examples.js';
import {fieldFor, labelFrom} from './fields.js';
import {phraseOf, snippet, wordsOf} from './snippet.js';

const form = document.querySelector('.builder');
const [kinds, fields, stage, problem, code, status] = ['kinds', 'fields', 'stage', 'problem', 'snippet', 'status'].map((id) =>
  document.getElementById(id),
);
const width = document.getElementById('width');
/** The widget that is chosen at first. */
const first = 'lifesci-key-figure';
let askedWidth = Infinity;

/** Reads a file beside the page. */
async function readJson(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** A radio button for one kind of widget. */
function kindChoice({tagName}) {
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), {type: 'radio', name: 'kind', value: tagName, checked: tagName === first});
  label.className = 'tick';
  label.append(radio, labelFrom(tagName.replace('lifesci-', '')));
  return label;
}

/** Puts a widget on the stage and waits until it has rendered. */
async function stageWidget(tagName, attributes) {
  const widget = document.createElement(tagName);
  attributes.forEach(([name, value]) => widget.setAttribute(name, value === true ? '' : value));
  stage.append(widget);
  await widget.updateComplete;
  return widget;
}

/** What each figure says, by its id, as its card prints it. */
async function phrasesFor({organizations, regions}) {
  const ids = [...organizations, ...regions].flatMap(({id, figures}) => Object.keys(figures).map((figure) => `${id}.${figure}`));
  return new Map(await Promise.all(ids.map(async (id) => [id, phraseOf(await stageWidget('lifesci-key-figure', [['figure', id]]))])));
}

/** Shows the widget as chosen, and writes its line. */
async function show(tagName, attributes) {
  problem.textContent = status.textContent = '';
  stage.dataset.theme = Object.fromEntries(attributes).theme ?? '';
  stage.replaceChildren();
  const widget = await stageWidget(tagName, attributes);
  if (widget.isConnected) code.textContent = snippet(tagName, attributes, wordsOf(widget));
}

/** Gives the preview the width asked for, as far as the page has it, and says which it has got. */
function fit() {
  const room = stage.parentElement.clientWidth;
  width.max = room;
  width.value = Math.min(askedWidth, room);
  width.parentElement.hidden = room <= width.min;
  stage.style.maxInlineSize = askedWidth < room ? `${askedWidth}px` : '';
  width.ariaValueText = width.nextElementSibling.textContent = askedWidth < room ? `${askedWidth} px` : 'full width';
}

/** Notes the width asked for; the end of the scale asks for all there is. */
function resize() {
  askedWidth = width.value === width.max ? Infinity : +width.value;
  fit();
}

/** Copies the line, or where the browser does not let us, selects it. */
async function copy() {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = 'Selected: copy it with Ctrl + C or ⌘ C.';
  }
}

/** Fills the form from the manifest and the dataset, and follows what is chosen in it. */
async function start() {
  const [manifest, dataset] = await Promise.all(['custom-elements.json', 'dataset.json'].map(readJson));
  await customElements.whenDefined(first);
  const widgets = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName && customElements.get(tagName));
  const phrases = await phrasesFor(dataset);
  const known = new Map(
    widgets.flatMap(({attributes}) => attributes.map((attribute) => [attribute.name, fieldFor(attribute, dataset, phrases)])),
  );
  kinds.append(...widgets.map(kindChoice));

  const chosenWidget = () => widgets.find(({tagName}) => tagName === form.elements.kind.value);
  const placeFields = () => {
    const those = chosenWidget().attributes.map(({name}) => known.get(name));
    fields.replaceChildren(...those.sort((one, other) => one.place - other.place).map(({element}) => element));
  };
  const chosenFor = ({attributes}) => attributes.map(({name}) => [name, known.get(name).value()]).filter(([, value]) => value);
  const update = () => show(chosenWidget().tagName, chosenFor(chosenWidget()));

  kinds.addEventListener('input', placeFields);
  form.addEventListener('input', ({target}) => (target === width ? resize() : update()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    copy();
  });
  stage.addEventListener('lifesci-error', ({detail}) => (problem.textContent = detail.message));
  window.addEventListener('resize', fit);

  placeFields();
  fit();
  await addExamples(new Map(widgets.map((widget) => [widget.tagName, chosenFor(widget)])));
  await update();
}

start().catch((error) => {
  document.documentElement.classList.remove('served');
  console.warn('The builder cannot work here.', error);
});
