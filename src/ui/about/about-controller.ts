import type {TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import type {FoundDataset} from '../../model/provided-dataset.js';
import {rootOf} from '../element/ancestors.js';
import {Controller, type Host} from '../element/controller.js';
import {footerTemplate, type FooterActions} from './about.js';
import {aboutContent, toggleContent, type AboutContent, type Attempt} from './about.content.js';
import {embedCode} from './embed-code.js';
import {pageAddress} from './page-address.js';
import {sourceLine, type Shown} from './source.content.js';

/** How long to wait for the browser's clipboard, in milliseconds: a question to the reader may remain without an answer. */
const patience = 1000;

/** The keys that copy what is selected. */
const copyKeys = (): string => (/Mac OS/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C');

/** Takes back what is said of the last attempt on the page, because the clipboard holds one text for all widgets. */
let forgetLatest = (): void => {};

/** A widget's footer, and what the reader does in it: opens and closes About, copies its texts. */
export class AboutController extends Controller implements FooterActions, EventListenerObject {
  readonly #host: Host;
  /** Whether About is open. */
  isOpen = false;
  #attempt: Attempt | undefined;

  constructor(host: Host) {
    super();
    this.#host = host;
    host.addController(this);
  }

  override hostDisconnected(): void {
    this.#forget();
  }

  /**
   * The footer as it is now: the source line and, where it is offered, the button and About.
   * @param shown What the widget shows.
   * @param dataset Where the speakers are found.
   * @param locale The locale to write it in.
   * @param isOffered Whether there is the button.
   */
  footer(shown: Shown, dataset: FoundDataset, locale: Locale, isOffered: boolean): TemplateResult {
    const toggle = isOffered ? toggleContent(shown, locale) : undefined;
    const about = isOffered && this.isOpen ? this.#content(shown, dataset, locale) : undefined;
    if (!about?.copies.some(({text}) => text === this.#attempt?.text)) this.#forget();
    return footerTemplate(sourceLine(shown, dataset, locale), toggle, about, this);
  }

  #content(shown: Shown, dataset: FoundDataset, locale: Locale): AboutContent {
    const place = {
      address: pageAddress(this.#host.ownerDocument),
      embed: (words: string, hint: string) => (dataset.embedded ?? String)(embedCode(this.#host, {words, hint, lang: locale.tag})),
      copyKeys: copyKeys(),
    };
    return aboutContent(shown, dataset, locale, place, this.#attempt);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
  }

  close(): void {
    // Before it closes, so that the focus always has a place.
    this.#host.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.focus();
    this.toggle();
  }

  async copy(text: string, field: HTMLTextAreaElement): Promise<void> {
    forgetLatest();
    forgetLatest = () => this.#forget();
    const attempt: Attempt = (this.#attempt = {text});
    const root = rootOf(field) as ShadowRoot;
    const focused = root.activeElement;
    const select = () => {
      if (this.#attempt !== attempt || attempt.outcome) return;
      // Whoever has gone on meanwhile is not called back.
      if (root.activeElement !== focused) return this.#forget();
      field.focus();
      field.select();
      this.#conclude(attempt, 'selected');
    };
    const timer = setTimeout(select, patience);
    try {
      await navigator.clipboard.writeText(text);
      this.#conclude(attempt, 'copied');
    } catch {
      select();
    }
    clearTimeout(timer);
  }

  /** Hears that the reader copies something: our text, as asked, or another, which takes its place on the clipboard. */
  handleEvent(event: Event): void {
    const {value, selectionStart, selectionEnd} = event.composedPath()[0] as Partial<HTMLTextAreaElement>;
    if (value?.slice(selectionStart, selectionEnd) === this.#attempt!.text) this.#conclude(this.#attempt!, 'copied');
    else this.#forget();
  }

  #conclude(attempt: Attempt, outcome: 'copied' | 'selected'): void {
    if (this.#attempt !== attempt) return;
    attempt.outcome = outcome;
    addEventListener('copy', this, true);
    this.#host.requestUpdate();
  }

  /** Takes back what was said of the last attempt. */
  #forget(): void {
    if (!this.#attempt) return;
    this.#attempt = undefined;
    forgetLatest = () => {};
    removeEventListener('copy', this, true);
    this.#host.requestUpdate();
  }
}
