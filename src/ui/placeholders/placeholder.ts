import {notFound} from '../../model/problem.js';
import {messagesIn, str} from '../../locale/messages.js';
import {bare} from '../../model/own.js';
import {ask} from '../element/ask.js';
import {attributeOf} from '../element/ancestors.js';
import {textOf} from '../element/attribute-values.js';
import {registered, taken, type ElementClass} from '../element/define.js';
import {documentLocale, warnOnce} from '../element/report.js';
import {styleSheetsIn} from '../element/style-sheets.js';
import {hasSwallowed, warnOfSwallowed} from '../element/swallowed.js';
import {isEdited} from './is-edited.js';
import {mark, nameOfTag, prefix, written} from '../../embed/names.js';
import {inlinePlaceholderStyles, placeholderStyles} from './placeholder.styles.js';

/** The one widget that is inline, within a sentence. */
const inline = 'figure';

const attributesOf = ({observedAttributes = []}: ElementClass): readonly string[] => observedAttributes;

/** All attributes of a placeholder that affect what it shows. */
export const attributes = (): string[] => [mark, ...new Set([...registered].flatMap(([, element]) => attributesOf(element)).map(written))];

/** Says that a placeholder could not show its widget. */
export function stays(error: unknown): string {
  const cause = textOf(error);
  return messagesIn(documentLocale())(str`A placeholder stays as it is: ${cause}`, {
    id: 'problem.placeholder',
    desc: 'Console, for webmasters: a div or span could not show its widget; the browser’s own words for it.',
  });
}

/** The parts in an element's shadow root, and those that it exports from elements there. */
function partsOf({shadowRoot}: Element): string {
  const parts = [...(shadowRoot?.querySelectorAll('[part],[exportparts]') ?? [])].flatMap((element) => [
    ...element.part,
    ...(element.getAttribute('exportparts') ?? '').split(',').map((part) => part.replace(/.*:/, '').trim()),
  ]);
  return [...new Set(parts)].filter(Boolean).join();
}

/** A widget of any base class; one on LitElement takes controllers. */
type Widget = HTMLElement & {addController?(controller: {hostConnected(): void; hostUpdated(): void}): void};

/**
 * A placeholder: an element of the page's, which stays unchanged, with a shadow root of ours. The root shows the widget, into which the
 * placeholder's words are slotted as the author's words; or the words alone, if the widget's name is unknown or the words are being
 * edited.
 */
export class Placeholder {
  readonly #element: HTMLElement;
  readonly #slot = ask(document, 'createElement').call(document, 'slot');
  #root: ShadowRoot | undefined;
  #widget: Widget | undefined;
  #unknown = '';
  /** Whether the placeholder has been given up: the page has attached a shadow root of its own, or showing the widget has failed. */
  #given = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Shows what the attributes now ask for, or else the words. Never throws. */
  refresh(): void {
    try {
      const name = textOf(attributeOf(this.#element, mark));
      const element = name && !this.#given && !isEdited(this.#element) ? this.#classOf(name) : undefined;
      if (element) this.#show(name, element);
      else this.#showWords();
    } catch (error) {
      this.#given = true;
      this.#keepWords();
      warnOnce(stays(error));
    }
  }

  #classOf(name: string): ElementClass | undefined {
    const element = registered.get(prefix + name);
    if (element || name === this.#unknown) return element;
    this.#unknown = name;
    const names = [...registered.keys()].map(nameOfTag);
    const tag = prefix + name;
    const isTaken = /^[\w-]+$/.test(tag) && customElements.get(tag);
    warnOnce(isTaken ? taken(tag) : notFound(mark, name, names, documentLocale()).message);
    return undefined;
  }

  #show(name: string, element: ElementClass): void {
    const page = this.#element;
    // Throws where there is a root already that is closed; one that a parser made, it would empty.
    if (!this.#root && ask(page, 'shadowRoot')) throw Error('it has a shadow root of its own.');
    const root = (this.#root ??= this.#attach());
    const widget = this.#widget instanceof element ? this.#widget : this.#make(name, element, root);
    for (const attribute of attributesOf(element)) {
      const value = attributeOf(page, written(attribute));
      if (value === null) widget.removeAttribute(attribute);
      else if (widget.getAttribute(attribute) !== textOf(value)) widget.setAttribute(attribute, textOf(value));
    }
    const swallowed = hasSwallowed(page);
    if (swallowed) warnOfSwallowed(page, [mark, ...attributesOf(element).map(written)]);
    if (widget !== this.#widget) root.replaceChildren((this.#widget = widget));
    // A single slot that moves, because of two slots only the first gets the words.
    const place = swallowed ? root : widget;
    if (this.#slot.parentNode !== place) place.append(this.#slot);
  }

  /** A root that shows the words from the start: whatever fails later, they are there. */
  #attach(): ShadowRoot {
    const root = ask(this.#element, 'attachShadow').call(this.#element, bare({mode: 'open' as const}));
    root.append(this.#slot);
    return root;
  }

  #make(name: string, element: ElementClass, root: ShadowRoot): Widget {
    const widget: Widget = new element();
    const controller = bare({
      // In another document, which is entered thereby, a root has lost its style sheets.
      hostConnected: () => {
        root.adoptedStyleSheets = styleSheetsIn(root.ownerDocument, name === inline ? inlinePlaceholderStyles : placeholderStyles);
      },
      hostUpdated: () => {
        const parts = partsOf(widget);
        if (widget.getAttribute('exportparts') !== parts) widget.setAttribute('exportparts', parts);
      },
    });
    widget.addController?.(controller);
    return widget;
  }

  /** Shows the words after a failure, as far as the page lets us. */
  #keepWords(): void {
    try {
      this.#showWords();
    } catch {
      // The page has broken what it takes.
    }
  }

  #showWords(): void {
    if (!this.#widget && this.#slot.parentNode === (this.#root ?? null)) return;
    this.#widget = undefined;
    this.#root!.replaceChildren(this.#slot);
    this.#root!.adoptedStyleSheets = [];
  }
}
