import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {codeOf, dialectNames, type DialectName} from '../stories/tools/code.js';
import {dress, type Arguments} from '../stories/tools/element.js';
import {elementNamed} from './manifest.js';

/** What a story draws: a widget with these arguments, or something else, in which what is to be copied stands in `data-code`. */
export interface Drawn {
  readonly component: string;
  readonly args: Arguments;
}

/** The way in which the reader saw the last code, so that the next is written alike. */
let chosen: DialectName = 'HTML';

/** The code of the story above it, in a shadow root, because hosts' styles reach for everything. */
export class StoryCode extends LitElement {
  static override properties: PropertyDeclarations = {
    drawn: {attribute: false},
    dialect: {state: true},
    elements: {state: true},
    said: {state: true},
  };

  static override styles = css`
    :host {
      all: initial;
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    /* Not on the element itself, which the page's rules reach. */
    section {
      padding: 0.75rem 1.5rem 1.25rem;
      border-block-start: 1px solid #c9c9c6;
      background: #f6f6f4;
      color: #15171a;
      color-scheme: light;
      font:
        0.8125rem/1.5 Inter,
        sans-serif;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
    }
    button {
      padding: 0.25rem 0;
      border: 0;
      border-block-end: 2px solid transparent;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    [aria-pressed='true'] {
      border-color: currentColor;
      font-weight: 700;
    }
    .copy {
      margin-inline-start: auto;
      text-decoration: underline;
      text-underline-offset: 0.22em;
    }
    button:focus-visible {
      outline: 2px solid;
      outline-offset: 2px;
    }
    pre {
      margin: 0.5rem 0 0;
      font:
        0.8125rem/1.6 ui-monospace,
        Menlo,
        Consolas,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `;

  declare drawn: Drawn | undefined;
  declare dialect: DialectName;
  declare elements: readonly Element[];
  declare said: string;

  constructor() {
    super();
    this.dialect = chosen;
    this.elements = [];
    this.said = '';
  }

  /** What the story has on its stage, or a widget made anew, as it has no wrappers of the story's. */
  async #find(): Promise<void> {
    await Promise.resolve();
    const {component, args} = this.drawn!;
    const marked = [...(this.closest('.bench')?.querySelector('[data-code]')?.children ?? [])];
    if (marked.length) await Promise.all([...marked[0]!.parentElement!.querySelectorAll<LitElement>('*')].map((one) => one.updateComplete));
    if (marked.length) this.elements = marked;
    else if (elementNamed(component)) {
      const element = document.implementation.createHTMLDocument().createElement(component);
      dress(element, args);
      element.textContent = (args.words as string | undefined) ?? '';
      this.elements = [element];
    } else this.elements = [];
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('drawn')) void this.#find();
  }

  #choose(name: DialectName): void {
    chosen = name;
    this.dialect = name;
    this.said = '';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(codeOf(this.dialect, this.elements));
      this.said = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
      this.said = 'Selected: copy it with Ctrl + C or ⌘ C.';
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    this.hidden = !this.elements.length;
    if (this.hidden) return nothing;
    return html`
      <section>
        <div role="group" aria-label="Code">
          ${dialectNames.map(
            (name) => html`
              <button type="button" aria-pressed=${name === this.dialect} @click=${() => this.#choose(name)}>${name}</button>
            `,
          )}
          <button type="button" class="copy" @click=${() => this.#copy()}>Copy</button>
          <span role="status">${this.said}</span>
        </div>
        <pre><code>${codeOf(this.dialect, this.elements)}</code></pre>
      </section>
    `;
  }
}
