import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {anatomyOf, type Marked} from './anatomy.js';
import {element, type Arguments} from './element.js';
import type {Box} from './measure.js';
import {spacesIn, type Space} from './redline.js';

const places = ({left, top, right, bottom}: Box) => ({
  insetInlineStart: `${left}px`,
  insetBlockStart: `${top}px`,
  inlineSize: `${right - left}px`,
  blockSize: `${bottom - top}px`,
});

const moved = <Any extends Box>(box: Any, {left, top}: DOMRect): Any => ({
  ...box,
  left: box.left - left,
  right: box.right - left,
  top: box.top - top,
  bottom: box.bottom - top,
});

/** A number without needless zeros. */
const short = (number: number, digits: number) => String(Number(number.toFixed(digits)));

/** Live widgets, and over them what has been measured on them: numbers beside their parts, or the spaces between these. */
export class MeasuredPicture extends LitElement {
  static override properties: PropertyDeclarations = {
    tag: {},
    shows: {},
    samples: {attribute: false},
    marked: {state: true},
    spaces: {state: true},
  };

  /** The widget. */
  declare tag: string;
  /** `anatomy` or `redline`. */
  declare shows: string;
  /** What each of the widgets has set. */
  declare samples: readonly Arguments[];
  declare marked: readonly Marked[];
  declare spaces: readonly Space[];

  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.samples = [];
    this.marked = [];
    this.spaces = [];
  }

  /** In the page itself, where its styles are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override firstUpdated(): void {
    void this.#watch();
  }

  /** Measures once all is drawn, and again whenever a widget changes its size, or its place: what stands in a line has no size to observe. */
  async #watch(): Promise<void> {
    const widgets = this.#widgets();
    for (const {updateComplete} of widgets) await updateComplete;
    await document.fonts.ready;
    for (const one of [...widgets, ...this.children]) this.#sizes.observe(one);
  }

  #widgets(): LitElement[] {
    return [...this.querySelectorAll<LitElement>(this.tag)];
  }

  #measure(): void {
    const widgets = this.#widgets();
    const from = this.querySelector('.measured')?.getBoundingClientRect();
    if (!from) return;
    if (this.shows === 'redline') this.spaces = spacesIn(widgets[0]!).map((space) => moved(space, from));
    else
      this.marked = anatomyOf(this.tag, widgets).map(({box, at, ...rest}) => ({
        ...rest,
        ...(box && {box: moved(box, from)}),
        ...(at && {at: {left: at.left - from.left, top: at.top - from.top}}),
      }));
  }

  #space(space: Space): TemplateResult {
    return html`
      <div class="space" ?data-across=${space.across} data-pixels=${space.pixels} style=${styleMap(places(space))}>
        <span>${short(space.pixels, 1)} px, ${short(space.ems, 2)} em</span>
      </div>
    `;
  }

  #mark({number, box, at}: Marked): TemplateResult | typeof nothing {
    if (!box || !at) return nothing;
    return html`
      <div class="outline" style=${styleMap(places(box))}></div>
      <div class="number" style=${styleMap({insetInlineStart: `${at.left}px`, insetBlockStart: `${at.top}px`})}>${number}</div>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="measured" data-shows=${this.shows}>
        ${this.samples.map((given) => html`<div class="sample">${element(this.tag)(given)}</div>`)}
        <div aria-hidden="true">${this.spaces.map((space) => this.#space(space))} ${this.marked.map((mark) => this.#mark(mark))}</div>
      </div>
      ${
        this.marked.length
          ? html`<ol class="legend">
              ${this.marked.map(
                ({feature, box}) =>
                  html`<li><code>${feature.name}</code> ${feature.description}${box ? nothing : ' Not in this picture.'}</li>`,
              )}
            </ol>`
          : nothing
      }
    `;
  }
}
