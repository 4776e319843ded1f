import {nameOfTag} from '../../src/embed/names.js';
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {elementNamed} from '../../.storybook/manifest.js';
import type {Guidance} from './guidance.js';
import {changesOf} from './changes.js';
import {element} from './element.js';
import './widget-guide.css';

const modules = import.meta.glob<Guidance>('../guidance/*.ts', {eager: true, import: 'guidance'});

/** What designers should know of a widget; nothing for what is no widget. */
const guidanceOf = (tagName: string): Guidance | undefined => modules[`../guidance/${nameOfTag(tagName)}.ts`];

/** Text of the changelog, with its code and what it sets in bold, which may hold code; of links, the words, for they lead to files. */
const inline = (text: string): unknown[] =>
  text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split(/(\*\*.+?\*\*|`[^`]+`)/)
    .map((piece) => {
      if (piece.startsWith('`')) return html`<code>${piece.slice(1, -1)}</code>`;
      return piece.startsWith('**') ? html`<strong>${inline(piece.slice(2, -2))}</strong>` : piece;
    });

const list = (sentences: readonly string[]) =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

const picture = (kind: 'good' | 'bad', {says, shows}: Guidance['pairs'][number]['good']) => html`
  <figure class=${kind}>
    <figcaption><strong>${kind === 'good' ? 'Do.' : 'Don’t.'}</strong> ${says}</figcaption>
    <div class="picture">${shows}</div>
  </figure>
`;

/** The top of a widget's page: when to use it, what it consists of, how it is spaced, what to do and what not. */
export class WidgetGuide extends LitElement {
  static override properties: PropertyDeclarations = {tag: {}};

  /** The widget. */
  declare tag: string;

  /** In the page itself, where its styles are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #changes(): TemplateResult | typeof nothing {
    const changes = changesOf(elementNamed(this.tag)!);
    if (!changes.length) return nothing;
    return html`
      <h2>What changed</h2>
      ${changes.map(
        ({version, entries}) => html`
          <h3>${version}</h3>
          <ul>
            ${entries.map((entry) => html`<li>${inline(entry)}</li>`)}
          </ul>
        `,
      )}
    `;
  }

  #pairs({pairs}: Guidance): TemplateResult {
    return html`
      <h2>Do and don’t</h2>
      <div class="pairs">${pairs.map(({good, bad}) => html`<div class="pair">${picture('good', good)} ${picture('bad', bad)}</div>`)}</div>
    `;
  }

  protected override render(): TemplateResult | typeof nothing {
    const guidance = guidanceOf(this.tag);
    if (!guidance) return nothing;
    const {use, avoid, minimumWidth, samples} = guidance;
    return html`
      <div class="uses">
        <div>
          <h2>Use it</h2>
          ${list(use)}
        </div>
        <div>
          <h2>Use something else</h2>
          ${list(avoid)}
        </div>
      </div>
      <h2>What it consists of</h2>
      <measured-picture tag=${this.tag} shows="anatomy" .samples=${samples}></measured-picture>
      <h2>Spaces</h2>
      <p>Measured on this widget, here and now, from the tops of capitals to baselines. Its em is the size of the page’s text.</p>
      <measured-picture tag=${this.tag} shows="redline" .samples=${samples.slice(0, 1)}></measured-picture>
      ${this.#pairs(guidance)}
      <h2>Minimum width</h2>
      <p>Give it ${minimumWidth} px or more: down to there all of its stories are whole, in both languages.</p>
      <div class="least" style="inline-size: ${minimumWidth}px">${element(this.tag)(samples[0]!)}</div>
      ${this.#changes()}
    `;
  }
}
