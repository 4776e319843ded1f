import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../../model/own.js';
import {typeset} from '../typeset.js';
import type {AboutContent, Copy, ToggleContent} from './about.content.js';

/** What to call when the reader does something in the footer. */
export interface FooterActions {
  /** Opens or closes About. */
  toggle(): void;
  /** Closes About and gives the focus back to the button that opened it. */
  close(): void;
  /** Copies a text; if the clipboard is missing, refuses or does not answer, selects the text in its field for the reader to copy. */
  copy(text: string, field: HTMLTextAreaElement): Promise<void>;
}

/** A listener without options, whatever a page has put on `Object.prototype`. */
const on = <Of extends Event>(act: (event: Of) => void): EventListenerObject => bare({handleEvent: (event: Event) => act(event as Of)});

/** A click listener; prevents the default, so that in a widget inside a link the link is not followed. */
const onClick = (act?: (target: Element) => void): EventListenerObject =>
  on((event) => {
    event.preventDefault();
    act?.(event.currentTarget as Element);
  });

/** Closes on Escape; prevents the default, so that a dialog around the widget stays open. Leaves a key alone that the page has used. */
const onEscape = (actions: FooterActions): EventListenerObject =>
  on((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    actions.close();
  });

/** A text with a button that copies it, and room to say what came of it. */
const copyTemplate = ({name, action, text, said}: Copy, actions: FooterActions): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>
      <textarea readonly aria-label=${name} .value=${text}></textarea>
      <button type="button" @click=${onClick((button) => void actions.copy(text, button.previousElementSibling as HTMLTextAreaElement))}>
        ${action}
      </button>
      <span role="status">${said}</span>
    </dd>
  </div>`;

/** What About says, in a group with the name of its button. */
const aboutTemplate = (name: string, {rows, copies, close}: AboutContent, actions: FooterActions): TemplateResult =>
  html`<div class="about" id="about" role="group" aria-label=${name} @click=${onClick()} @keydown=${onEscape(actions)}>
    <dl>
      ${rows.map(
        ({term, answers}) =>
          html`<div>
            <dt>${term}</dt>
            ${answers.map((answer) => html`<dd>${typeset(answer)}</dd>`)}
          </div>`,
      )}
      ${copies.map((one) => copyTemplate(one, actions))}
    </dl>
    <button type="button" @click=${onClick(() => actions.close())}>${close}</button>
  </div>`;

/**
 * The footer: the source line, the button beside it, and About, which opens below.
 * @param source The source line.
 * @param toggle What the button says; undefined for no button.
 * @param about What About says; undefined while it is closed.
 * @param actions What to call when the reader does something.
 */
export const footerTemplate = (
  source: string,
  toggle: ToggleContent | undefined,
  about: AboutContent | undefined,
  actions: FooterActions,
): TemplateResult =>
  toggle
    ? html`<div class="foot">
        <div class="footer">
          <p class="source" part="source" .textContent=${source}></p>
          <button
            type="button"
            aria-label=${toggle.name}
            aria-expanded=${about ? 'true' : 'false'}
            aria-controls=${about ? 'about' : nothing}
            @click=${onClick(() => actions.toggle())}
            @keydown=${about ? onEscape(actions) : nothing}
          >
            ${toggle.label}
          </button>
        </div>
        ${about ? aboutTemplate(toggle.name, about, actions) : nothing}
      </div>`
    : html`<p class="footer source" part="source" .textContent=${source}></p>`;
