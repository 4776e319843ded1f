// The embed builder: what is chosen is drawn, shown by the widget itself, and written as a snippet.
import {render} from 'lit';
import {localeFrom} from '../src/locale/locale.js';
import {hashOf, stateFrom} from './address.js';
import {attributesFor} from './attributes.js';
import {entriesFor, everyFigure} from './catalogue.js';
import {copyText} from './copy.js';
import {fitted} from './fitted.js';
import {heightRule, type Heights} from './heights.js';
import {elementsIn, type ManifestElement} from './manifest.js';
import {rootOf, scriptOf, type Integrity} from './script-address.js';
import {Search} from './search.js';
import {snippetFor} from './snippet.js';
import {initial, type State} from './state.js';
import type {Copied, Status} from './view.js';
import {pageTemplate} from './views/page.js';
import {Widget} from './widget.js';
import {preferred, words} from './words/words.js';

/** What the page for frames leaves free above and below a widget, in pixels. */
const framePadding = 32;

/** Reads a file beside the page. */
async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Calls `of` once for each key. */
function remembered<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key)!;
  };
}

/** The page, its state, and the widget that it shows. */
class Builder {
  readonly #elements: readonly ManifestElement[];
  readonly #root: HTMLElement;
  readonly #integrity: Integrity;
  readonly #heights: Heights;
  readonly #widget = new Widget((width) => this.#measured(width));
  readonly #figures = new Search(everyFigure);
  readonly #entriesOf = remembered(({attributes}: ManifestElement) => entriesFor(attributes.map(({name}) => name)));
  readonly #searchOf = remembered((element: ManifestElement) => new Search(this.#entriesOf(element)));
  #state: State;
  #status: Status = {};
  #words = '';
  #height = 0;
  #width = 0;

  constructor(elements: readonly ManifestElement[], integrity: Integrity, heights: Heights, root: HTMLElement) {
    this.#elements = elements;
    this.#integrity = integrity;
    this.#heights = heights;
    this.#root = root;
    this.#state = fitted(stateFrom(location.hash, initial(preferred(navigator.languages))), elements);
    window.addEventListener('hashchange', () => {
      const asked = stateFrom(location.hash, this.#state);
      if (location.hash !== this.#hash()) this.#change(asked);
    });
  }

  get #element(): ManifestElement {
    return this.#elements.find(({tagName}) => tagName === this.#state.tag)!;
  }

  #hash(): string {
    return hashOf(this.#state, attributesFor(this.#element, this.#state));
  }

  #change(choice: Partial<State>): void {
    this.#state = fitted({...this.#state, ...choice}, this.#elements);
    this.#status = {};
    history.replaceState(null, '', this.#hash());
    this.draw();
  }

  #measured(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.draw();
  }

  #snippet(): string {
    const attributes = attributesFor(this.#element, this.#state);
    return snippetFor(
      this.#state,
      {tag: this.#state.tag, attributes, words: this.#words},
      {
        script: scriptOf(document.baseURI, this.#integrity),
        frameScript: scriptOf(document.baseURI, this.#integrity, 'frame-resize.js'),
        root: rootOf(document.baseURI),
        height: this.#height,
      },
    );
  }

  #say(of: keyof Status, text: string): void {
    this.#status = {[of]: text};
    this.draw();
  }

  async #copy(id: Copied): Promise<void> {
    const said = words[this.#state.language];
    const shown = document.getElementById(id)!;
    // The same words once more would not be spoken.
    this.#say(id, '');
    this.#say(id, (await copyText(shown.textContent, shown)) ? said.copied : said.selected);
  }

  /** Draws the page, and once more when the widget has found its words. */
  draw(): void {
    const state = this.#state;
    const element = this.#element;
    const {language, query} = state;
    const attributes = attributesFor(element, state);
    const entries = this.#entriesOf(element);
    document.documentElement.lang = language;
    document.title = `${words[language].title} · lifesci-widgets`;
    const widget = this.#widget.show(state.tag, attributes);
    render(
      pageTemplate({
        ...{state, element, attributes, entries, widget},
        words: words[language],
        locale: localeFrom(language)!,
        elements: this.#elements,
        found: this.#searchOf(element).find(query),
        foundFigures: element.attributes.some(({name}) => name === 'figures') ? this.#figures.find(query) : [],
        width: this.#width,
        snippet: this.#snippet(),
        heightRule: heightRule({tag: state.tag, attributes}, this.#heights),
        status: this.#status,
        change: (choice) => this.#change(choice),
        write: (values) => this.#write(values),
        say: (of, text) => this.#say(of, text),
        copy: (id) => void this.#copy(id),
      }),
      this.#root,
    );
    void this.#widget.words().then((said) => {
      const height = this.#widget.height + framePadding;
      if (said === this.#words && height === this.#height) return;
      this.#words = said;
      this.#height = height;
      this.draw();
    });
  }

  #write(values: Readonly<Record<string, string | undefined>>): void {
    const all = Object.entries({...this.#state.values, ...values});
    this.#change({values: Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined))});
  }
}

/** Draws the page where it can work. */
async function start(root: HTMLElement): Promise<void> {
  const [manifest, integrity, heights] = await Promise.all([
    readJson<Parameters<typeof elementsIn>[0]>('latest/custom-elements.json'),
    readJson<Integrity>('latest/integrity.json'),
    readJson<Heights>('heights.json'),
  ]);
  await customElements.whenDefined(initial('en').tag);
  root.replaceChildren();
  new Builder(elementsIn(manifest), integrity, heights, root).draw();
}

start(document.getElementById('builder')!).catch((error: unknown) => {
  document.getElementById('cannot')!.hidden = false;
  console.warn('The builder cannot work here.', error);
});
