import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FigureId} from '../../data/ids.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import {bare} from '../../model/own.js';
import type {Problem} from '../../model/problem.js';
import {textOf} from '../../ui/element/attribute-values.js';
import {CountUp} from '../../ui/fact/count-up.js';
import {asSwitch, asText} from '../../ui/element/properties.js';
import {factTemplate} from '../../ui/fact/fact.js';
import {factStyles} from '../../ui/fact/fact.styles.js';
import {phraseStyles} from '../../ui/fact/phrase.styles.js';
import {railStyles} from '../../ui/rail.styles.js';
import {typeset} from '../../ui/typeset.js';
import {Widget} from '../../ui/element/widget.js';
import {keyFigureContent, type KeyFigureContent} from './key-figure.content.js';
import {keyFigureStyles} from './key-figure.styles.js';
import {rowStyles} from './row.styles.js';

/**
 * One figure with its bound, what it counts and where it comes from.
 *
 * @summary A card with one key figure.
 * @tagname lifesci-key-figure
 * @csspart card - The whole card.
 * @cssprop {auto | visible} [--lifesci-content-visibility=auto] - With `auto`, Chromium draws a card after the first 24 widgets of a page only when it comes near the window, and takes it to be 16em high until then; with `visible`, always, so that a smooth scroll past many cards ends where it should.
 */
export class KeyFigure extends Widget<KeyFigureContent> {
  static override readonly styles = [Widget.styles, phraseStyles, factStyles, railStyles, keyFigureStyles, rowStyles];

  /** Id of the figure, such as `medicen.members`. */
  @property({reflect: true, converter: asText}) figure?: FigureId | null;

  /**
   * In a grid of the page's: takes three of its rows, subject, fact and source, and shares them with its neighbours, so that their lines
   * align.
   */
  @property({type: Boolean, attribute: 'in-row', reflect: true, converter: asSwitch}) inRow!: boolean;

  /**
   * Counts up once, when half of the card has come into view; never in print nor for readers who prefer reduced motion. The
   * property `animate` takes a boolean too, but reading it gives the platform's method of that name.
   */
  @property({type: Boolean, attribute: 'animate', reflect: true, converter: asSwitch}) protected countsUp!: boolean;

  readonly #countUp = new CountUp(this);

  static {
    // TypeScript has no accessor over a method of a base class.
    Object.defineProperty(
      this.prototype,
      'animate',
      bare({
        configurable: true,
        get: (): unknown => Reflect.get(HTMLElement.prototype, 'animate'),
        set(this: KeyFigure, value: boolean) {
          this.countsUp = value;
        },
      }),
    );
  }

  constructor() {
    super();
    // What a program set before the definition hides the accessor.
    const early = Object.getOwnPropertyDescriptor(this, 'animate');
    if (!early) return;
    Reflect.deleteProperty(this, 'animate');
    this.countsUp = early.value as boolean;
  }

  protected override content(dataset: Dataset, locale: Locale): KeyFigureContent | Problem {
    return keyFigureContent(textOf(this.figure), dataset, locale);
  }

  protected override contentShown({canCountUp, fact, figures: [figure]}: KeyFigureContent): void {
    if (canCountUp && this.countsUp) this.#countUp.watch(figure!.id, fact.digitsAt);
    else this.#countUp.leave();
  }

  protected override view({subject, fact}: KeyFigureContent, footer: TemplateResult): TemplateResult {
    return html`
      <div class="card railed hung" part="card" role="group" aria-labelledby="subject">
        <p id="subject" class="subject" part="subject">${typeset(subject)}</p>
        <div class="fact main">${factTemplate(fact)}</div>
        ${footer}
      </div>
    `;
  }
}
