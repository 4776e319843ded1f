import type {Locale} from '../../locale/locale.js';
import {messagesIn, str} from '../../locale/messages.js';
import {bare} from '../../model/own.js';
import type {Problem} from '../../model/problem.js';
import {textOf} from './attribute-values.js';
import {warnOnce} from './report.js';
import {States} from './states.js';

/** The event `lifesci-error`; its `detail` is the problem. */
export type LifesciErrorEvent = CustomEvent<Problem>;

declare global {
  // Of elements, and of the document and the window, to which it bubbles.
  interface GlobalEventHandlersEventMap {
    'lifesci-error': LifesciErrorEvent;
  }
}

/** The problem of an exception, thrown by us or by the page. */
export function failed(error: unknown, locale: Locale): Problem {
  const cause = textOf(error);
  const message = messagesIn(locale)(str`This widget failed: ${cause}`, {
    id: 'problem.failed',
    desc: 'Console, for webmasters: something went wrong in a widget; the browser’s own words for it.',
  });
  return {code: 'failed', cause, message};
}

/** What a widget tells the webmaster and the page of its problem: by the console, by an event and by its state `error`. */
export class WidgetReport {
  readonly #widget: HTMLElement;
  readonly #states: States;
  #reported = '';
  #isLoading = false;

  constructor(widget: HTMLElement) {
    this.#widget = widget;
    this.#states = new States(widget);
  }

  /** Whether a problem was reported that is not over. */
  get hasProblem(): boolean {
    return this.#reported !== '';
  }

  /** Reports a problem; once, even if the language changes. */
  problem(problem: Problem): void {
    this.#states.set('error', true);
    const {code, cause, message} = problem;
    const reported = `${code} ${cause}`;
    if (reported === this.#reported) return;
    this.#reported = reported;
    this.warn(message, reported);
    this.#widget.dispatchEvent(new CustomEvent('lifesci-error', bare({detail: problem, bubbles: true, composed: true})));
  }

  /** The problem is over, if there was one. */
  solved(): void {
    if (!this.hasProblem) return;
    this.#states.set('error', false);
    this.#reported = '';
  }

  /** A dataset loads, or has loaded. */
  loading(on: boolean): void {
    if (on !== this.#isLoading) this.#states.loading((this.#isLoading = on));
  }

  /** Warns the webmaster on the console, once. */
  warn(message: string, cause = message): void {
    const {localName} = this.#widget;
    warnOnce(`<${localName}>: ${message}`, `${localName} ${cause}`);
  }
}
