import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {bundledDataset} from '../data/bundled-dataset.js';
import type {Locale} from '../locale/locale.js';
import type {Dataset} from '../model/dataset.js';
import {isProblem, type Problem} from '../model/problem.js';
import {foot} from './about.js';
import {aboutContent, aboutLabel} from './about.content.js';
import {aboutStyles} from './about.styles.js';
import {AttributeElement, type PropertyDeclaration} from './attribute-element.js';
import {embedCode} from './embed-code.js';
import {textOf} from './attribute-values.js';
import {LocaleController} from './locale-controller.js';
import {warnOnce} from './report.js';
import {sourceLine, type Shown} from './source.content.js';
import {styleSheets, type Styled} from './style-sheets.js';
import {SwallowedController} from './swallowed.js';
import {tokens} from './tokens.styles.js';
import {version} from './version.js';

/** What every widget shows beside its own. */
interface WidgetContent extends Shown {
  /** What the webmaster should hear although something can be shown. */
  readonly warnings?: readonly string[];
}

/** What `lifesci-error` carries. */
export type LifesciErrorEvent = CustomEvent<Problem>;

/**
 * What every widget does alike: it decides what to show from the dataset and the locale of its
 * place, shows it, and where it cannot, leaves the author's words and tells the webmaster why. What
 * stands here is part of every element's contract.
 *
 * @typeParam Content What one kind of widget shows.
 * @attr {string} lang - Language and number locale. Left out, the nearest ancestor's, through shadow roots; then English.
 * @slot - The author's words: shown without the script, and where the widget cannot show what was asked for; below it, where they are more than words, because a tag without an end swallows the page.
 * @csspart subject - The line that says whom or what the figures are about.
 * @csspart bound - The word that bounds a value, such as "over".
 * @csspart value - A number with its sign and scale word.
 * @csspart label - What a number counts.
 * @csspart note - The note on a questioned value.
 * @csspart source - The line that names the source.
 * @cssprop {<color>} [--lifesci-accent=light-dark(#1c2fae, #9dacff)] - Colour of measured lengths, such as the part of a share.
 * @cssprop {<color>} [--lifesci-note=light-dark(#8a3200, #ffb58c)] - Colour of the note on a questioned value.
 * @cssprop {<color>} [--lifesci-text=inherit] - Colour of text and rules.
 * @cssprop {<'font-family'>} [--lifesci-font=inherit] - Font family.
 * @cssprop {<'font-weight'>} [--lifesci-value-weight=700] - Weight of digits.
 * @cssprop {<length>} [--lifesci-rule=2px] - Thickness of the rule above a widget and above each fact of a strip.
 * @cssState error - The widget cannot show what was asked for; the author's words stand.
 * @fires {LifesciErrorEvent} lifesci-error - The widget cannot show what was asked for; bubbles, and `detail` has `code` and `message`.
 */
export abstract class Widget<Content extends WidgetContent> extends AttributeElement {
  /** The version that a second copy of the script reports. */
  static readonly version = version;
  static override readonly properties: Readonly<Record<string, PropertyDeclaration>> = {theme: {}, details: {type: Boolean}};
  /** The styles, one after the other. */
  static readonly styles: readonly string[] = [tokens, aboutStyles];

  /** `light` or `dark`: the palette of accent and note; left out, the page's `color-scheme` decides. Text keeps the page's ink. */
  declare theme: 'light' | 'dark' | null | undefined;

  /** Offers "About this figure" beside the source line, opened in place: what stands behind it, a citation and the embed code. */
  declare details: boolean;

  #open = false;
  readonly #locale = new LocaleController(this);
  readonly #swallowed = new SwallowedController(this);
  readonly #states = this.attachInternals?.().states;
  readonly #root = this.attachShadow({mode: 'open'});
  #reported = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  constructor() {
    super();
    this.adoptedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#locale.refresh();
  }

  /** A style sheet belongs to one document; in another, the widget needs its styles made anew. */
  adoptedCallback(): void {
    this.#root.adoptedStyleSheets = styleSheets(this.constructor as unknown as Styled, this.ownerDocument);
  }

  /** After a problem, in a task of its own: a page that answers each problem with the next does not hold up the browser. */
  protected override turn(): Promise<unknown> {
    return this.#reported ? new Promise((resolve) => setTimeout(resolve)) : super.turn();
  }

  /** Decides what to show: plain data, no DOM. */
  protected abstract content(dataset: Dataset, locale: Locale): Content | Problem;

  /**
   * Places what was decided.
   * @param content What to show.
   * @param foot The source line and what belongs to it.
   */
  protected abstract view(content: Content, foot: TemplateResult): TemplateResult;

  /** Told of what is shown now. */
  protected updated?(content: Content): void;

  protected override update(): void {
    const locale = this.#locale.current;
    const result = this.#decide(locale);
    const problem = isProblem(result) ? result : undefined;
    // The language is named inside the shield: on one element, the reset of styles would take it back in Chromium.
    const view = problem
      ? html`<slot></slot>`
      : html`<div class="widget">
            <div lang=${locale.tag} translate="no">${this.view(result as Content, this.#foot(result as Content, locale))}</div>
          </div>
          ${this.#swallowed.current ? html`<slot></slot>` : nothing}`;
    render(view, this.#root);
    const messages = problem ? [problem.message] : ((result as Content).warnings ?? []);
    if (!problem) this.updated?.(result as Content);
    messages.forEach((message) => warnOnce(`<${this.localName}>: ${message}`));
    this.#setState('error', Boolean(problem));
    if (problem && problem.message !== this.#reported) {
      this.dispatchEvent(new CustomEvent('lifesci-error', {detail: problem, bubbles: true, composed: true}));
    }
    this.#reported = problem?.message ?? '';
  }

  #foot(content: Content, locale: Locale): TemplateResult {
    const {details, ownerDocument} = this;
    const open = details && this.#open;
    const place = {address: ownerDocument.URL, embed: (words: string) => embedCode(this, words)};
    const toggle = () => {
      this.#open = !this.#open;
      this.requestUpdate();
    };
    return foot(
      sourceLine(content, bundledDataset, locale),
      details ? aboutLabel(content, open, locale) : '',
      open ? aboutContent(content, bundledDataset, locale, place) : undefined,
      toggle,
    );
  }

  /** Never throws: what cannot be decided is a problem, and readers keep the author's words. */
  #decide(locale: Locale): Content | Problem {
    try {
      return this.content(bundledDataset, locale);
    } catch (error) {
      return {code: 'failed', message: `failed: ${textOf(error)}`};
    }
  }

  #setState(state: string, on: boolean): void {
    try {
      this.#states?.[on ? 'add' : 'delete'](state);
    } catch {
      // Chromium before 125 takes no state without two hyphens; there the widget has no states.
    }
  }
}
