import {
  html,
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {Decision} from '../../model/decision.js';
import {bare} from '../../model/own.js';
import {isProblem, type Problem} from '../../model/problem.js';
import {AboutController} from '../about/about-controller.js';
import {aboutStyles} from '../about/about.styles.js';
import {ask} from './ask.js';
import {watchCopying} from './copied-markup.js';
import {DatasetController} from './dataset-controller.js';
import {LocaleController} from './locale-controller.js';
import {asSwitch, asText, switching} from './properties.js';
import {SwallowedController} from './swallowed.js';
import {fallbackOf, type Shown} from '../about/source.content.js';
import {styleSheetsIn} from './style-sheets.js';
import {palette} from '../palette.styles.js';
import {tokens} from '../tokens.styles.js';
import {version} from './version.js';
import {canWait} from './waiting.js';
import {failed, WidgetReport} from './widget-report.js';

/** What every widget's content has. */
export interface WidgetContent extends Shown {
  /** Warnings for the webmaster, although there is something to show. */
  readonly warnings?: readonly string[];
}

/** Imports Lit's templates into the page's document, even if an image there shadows `importNode`. */
const creationScope = {importNode: (node: Node, deep?: boolean) => ask(document, 'importNode').call(document, node, deep)};

/**
 * What all widgets share: a widget decides what to show, from the dataset and its locale, and renders
 * it; if it cannot, it shows the author's words and tells the webmaster why. The tags below are part of
 * every element's contract.
 *
 * @typeParam Content What one kind of widget shows.
 * @attr {string} lang - Language and number format. By default, those of the nearest ancestor that has `lang`, through shadow roots; else English.
 * @slot - The author's words: shown without the script, and where the widget cannot show what was asked for; below it, where they are more than words, because a tag without an end swallows the page.
 * @csspart subject - The line that says whom or what the figures are about.
 * @csspart bound - The word that makes a value a minimum or an approximation, such as "over".
 * @csspart value - A number with its sign and scale word.
 * @csspart label - What a number counts.
 * @csspart note - The note on a value that is being checked.
 * @csspart source - The line that names the source.
 * @cssprop {<color>} [--lifesci-accent=light-dark(#1c2fae, #ccd5ff)] - Colour of bars and shares.
 * @cssprop {<color>} [--lifesci-note=light-dark(#8a3200, currentColor)] - Colour of the note on a value that is being checked.
 * @cssprop {<color>} [--lifesci-text=inherit] - Colour of text and rules.
 * @cssprop {<'font-family'>} [--lifesci-font=inherit] - Font family.
 * @cssprop {<'font-weight'>} [--lifesci-value-weight=700] - Font weight of the digits.
 * @cssprop {<length>} [--lifesci-rule=2px] - Thickness of the rule above a widget and above each fact of a strip.
 * @cssState loading - A dataset around the widget loads; what is shown until then is of the bundled one, or the author's words.
 * @cssState error - The widget cannot show what was asked for; the author's words stand.
 * @fires {LifesciErrorEvent} lifesci-error - The widget cannot show what was asked for; bubbles, and `detail` has `code` and `message`.
 */
export abstract class Widget<Content extends WidgetContent> extends LitElement {
  /** The version that a second copy of the script reports. */
  static readonly version = version;
  static override readonly styles: CSSResultGroup = [palette, tokens, aboutStyles];
  static override readonly shadowRootOptions: ShadowRootInit = bare({...LitElement.shadowRootOptions});

  /** `light` or `dark`: the colours of bars and notes. By default, they suit the page's text colour, which the text itself always keeps. */
  @property({reflect: true, converter: asText}) theme?: 'light' | 'dark' | null;

  /** Adds an "About this figure" button beside the source line. It opens in place what stands behind the figure, a citation and the embed code. */
  @property({type: Boolean, reflect: true, converter: asSwitch}) details!: boolean;

  /** What it says, in a sentence of its language to quote or to write inside the tag; nothing where it shows the author's words. */
  get sentence(): string {
    try {
      return this.hasUpdated && !isProblem(this.#decided) ? fallbackOf(this.#decided) : '';
    } catch {
      // The page has broken what it takes.
      return '';
    }
  }

  readonly #locale = new LocaleController(this);
  readonly #dataset = new DatasetController(this);
  readonly #about = new AboutController(this);
  readonly #swallowed = new SwallowedController(this);
  readonly #report = new WidgetReport(this);
  /** What to show, or why nothing can be shown. */
  #decided!: Content | Problem;
  /** The locale in which it is shown. */
  #spoken!: Locale;
  /** Whether it may stay undrawn while it is far from the window. */
  #canWait = false;
  /** What failed outside the update since the widget was connected. */
  #failure: Problem | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Keeps what a page has added to `Object.prototype` out of Lit's options. */
  static override createProperty(name: PropertyKey, options: PropertyDeclaration): void {
    super.createProperty(name, bare({...options}));
  }

  /** Coerces booleans. */
  static override getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    return bare(options.type === Boolean ? {...descriptor, ...switching(descriptor, key)} : descriptor);
  }

  override connectedCallback(): void {
    // Chromium's XML parser does not call attributeChangedCallback on elements that it creates.
    const isXml = ask(this.ownerDocument, 'contentType') !== 'text/html';
    if (isXml && !this.hasUpdated) for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
    this.#failure = undefined;
    this.#attempt(() => super.connectedCallback());
    watchCopying(this.ownerDocument);
  }

  override disconnectedCallback(): void {
    this.#attempt(() => super.disconnectedCallback());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#attempt(() => this.#locale.refresh());
  }

  /** A style sheet belongs to one document, so another document needs new ones. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#attempt(() => this.#adoptStyles(this.renderRoot as ShadowRoot));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#canWait = canWait(this);
    Object.assign(bare(this.renderOptions), {creationScope});
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#attempt(() => this.#adoptStyles(root));
    return root;
  }

  #adoptStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = styleSheetsIn(this.ownerDocument, elementStyles as CSSResult[]);
  }

  /** After a problem, updates in a new task instead of a microtask, so that a page that causes a new problem in answer to each cannot block the browser. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#report.hasProblem) return super.scheduleUpdate();
    return new Promise((resolve) => setTimeout(resolve)).then(() => super.scheduleUpdate());
  }

  /** Resolves at once for an element that was never connected; Lit's own promise would stay pending. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return !this.renderRoot || super.getUpdateComplete();
  }

  /** Whether About is open. */
  protected get aboutIsOpen(): boolean {
    return this.#about.isOpen;
  }

  /** Opens or closes About. */
  protected toggleAbout(): void {
    this.#about.toggle();
  }

  /** Decides what to show: plain data, no DOM. */
  protected abstract content(dataset: Dataset, locale: Locale): Content | Problem;

  /**
   * Renders the content.
   * @param content What to show.
   * @param footer The source line and About.
   */
  protected abstract view(content: Content, footer: TemplateResult): TemplateResult;

  /** Called after each update that shows content. */
  protected contentShown(_content: Content): void {}

  protected override willUpdate(): void {
    try {
      const {result, locale} = this.#decide();
      this.#spoken = locale;
      this.#decided = isProblem(result) ? result : bare(result);
    } catch (error) {
      this.#decided = failed(error, this.#locale.current);
    }
  }

  #decide(): Decision<Content> {
    const locale = this.#locale.current;
    if (this.#failure) return {result: this.#failure, locale};
    return this.#dataset.decide(locale, (dataset, one) => this.content(dataset, one));
  }

  /** Never throws: if rendering fails, renders the author's words instead. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#decided = failed(error, this.#locale.current);
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    if (isProblem(this.#decided)) return html`<slot></slot>`;
    const locale = this.#spoken;
    const footer = this.#about.footer(this.#decided, this.#dataset.current, locale, this.details);
    const shown = this.frame(this.view(this.#decided, footer), locale.tag);
    return this.#swallowed.current ? html`${shown}<slot></slot>` : shown;
  }

  /**
   * Surrounds what the widget shows: the shield against the page's styles, and the language.
   * @param shown What the widget shows.
   * @param lang The language in which it shows it.
   */
  protected frame(shown: TemplateResult, lang: string): TemplateResult {
    // `lang` is on an element inside the shield: on the same element, Chromium lets `all: initial` undo it.
    return html`<div class=${this.#canWait ? 'widget waiting' : 'widget'}><div lang=${lang} translate="no">${shown}</div></div>`;
  }

  protected override updated(): void {
    const {isLoading} = this.#dataset;
    this.#report.loading(isLoading);
    if (isProblem(this.#decided)) return isLoading ? undefined : this.#report.problem(this.#decided);
    const content = this.#decided;
    this.#attempt(() => this.contentShown(content));
    content.warnings?.forEach((warning) => this.#report.warn(warning));
    this.#report.solved();
  }

  /** Runs an action in a lifecycle callback; if it throws, readers keep the author's words, and the page is not disturbed. */
  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#failure = failed(error, this.#locale.current);
      // Without a root there is no update, and the words are all there is.
      if (this.renderRoot) this.requestUpdate();
      else this.#report.problem(this.#failure);
    }
  }
}
