import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FigureId} from '../../data/ids.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import {bare} from '../../model/own.js';
import type {Problem} from '../../model/problem.js';
import {textOf} from '../../ui/element/attribute-values.js';
import {asText} from '../../ui/element/properties.js';
import {Widget} from '../../ui/element/widget.js';
import {phraseStyles} from '../../ui/fact/phrase.styles.js';
import {showBeside} from '../../ui/popover.js';
import {typeset} from '../../ui/typeset.js';
import {figureContent, type InlineFigureContent} from './figure.content.js';
import {phraseTemplate} from './figure.phrase.js';
import {figureStyles} from './figure.styles.js';

/**
 * One figure within a sentence, in the font, size, colour and line of the words around it; inline. The words inside the tag are those
 * that it replaces. With `details`, it is itself the button that opens what stands behind it.
 *
 * @summary A figure in a sentence.
 * @tagname lifesci-figure
 */
export class InlineFigure extends Widget<InlineFigureContent> {
  static override readonly styles = [Widget.styles, phraseStyles, figureStyles];

  /** Id of the figure, such as `medicen.members`. */
  @property({reflect: true, converter: asText}) figure?: FigureId | null;

  /** `value`: the number alone, with sign and unit; the sentence then says its bound ("over") and what it counts. By default, the whole phrase. */
  @property({reflect: true, converter: asText}) form?: 'value' | null;

  /** What is open, in a popover where the browser has them. */
  #popover: HTMLElement | null = null;

  /** Whether it was open when a pointer came down on the button: the browser then closes it, and the click is not to open it again. */
  #wasOpen = false;

  readonly #listener = bare({handleEvent: (event: Event) => this.#hear(event)});

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser has closed the popover.
    if (this.aboutIsOpen) this.toggleAbout();
  }

  protected override content(dataset: Dataset, locale: Locale): InlineFigureContent | Problem {
    return figureContent({figure: textOf(this.figure), form: textOf(this.form)}, dataset, locale);
  }

  protected override contentShown(): void {
    const [button, popover] = ['.button', '[popover]'].map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    if (popover && popover !== this.#popover && this.isConnected) showBeside(popover, button!);
    this.#popover = popover!;
  }

  #hear(event: Event): void {
    const {type, currentTarget} = event;
    const isOpen = this.aboutIsOpen;
    if (type === 'pointerdown') {
      this.#wasOpen = isOpen;
    } else if (type === 'toggle') {
      if (isOpen && currentTarget === this.#popover && !this.#popover!.matches(':popover-open')) this.toggleAbout();
    } else if (type === 'click' || (isOpen ? /^(Enter| |Escape)$/ : /^(Enter| )$/).test((event as KeyboardEvent).key)) {
      // Else a link around it is followed, or the page scrolled.
      event.preventDefault();
      if (isOpen || type !== 'click' || !this.#wasOpen) this.toggleAbout();
      this.#wasOpen = false;
    }
  }

  /** What is opened stands beside the phrase, not in it: boxes do not belong into a line of text. */
  protected override frame(shown: TemplateResult): TemplateResult {
    return shown;
  }

  protected override view(content: InlineFigureContent, footer: TemplateResult): TemplateResult {
    const {note, subject, name, action, lang} = content;
    const listener = this.#listener;
    const phrase = phraseTemplate(content);
    const about = html`<div>
      <p class="subject" part="subject">${typeset(subject)}</p>
      ${footer}
    </div>`;
    return html`<span class="widget"
        ><span lang=${lang} translate="no"
          >${
            this.details
              ? html`<span
                  class=${note ? 'button' : 'button dotted'}
                  role="button"
                  tabindex="0"
                  aria-label=${name}
                  title=${action}
                  aria-expanded=${this.aboutIsOpen ? 'true' : 'false'}
                  aria-controls=${this.aboutIsOpen ? 'about' : nothing}
                  @pointerdown=${listener}
                  @click=${listener}
                  @keydown=${listener}
                  >${phrase}</span
                >`
              : phrase
          }${note ? html`<span class="note" part="note">${note}</span>` : nothing}</span
        ></span
      >${this.details && this.aboutIsOpen ? html`<div popover @toggle=${listener}>${super.frame(about, lang)}</div>` : nothing}`;
  }
}
