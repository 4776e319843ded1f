import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../../model/own.js';
import {typeset} from '../typeset.js';
import type {AboutContent, Copy} from './about.content.js';

/** The text that the reader copied last, and the message that says so. */
export interface Taken {
  readonly text: string;
  readonly said: string;
}

/** What the reader has done in the footer, and what to call when the reader does more. */
export interface FooterState {
  readonly taken: Taken | undefined;
  /** Called when a text was copied or selected. */
  readonly take: (taken: Taken) => void;
  /** Opens or closes About. */
  readonly toggle: () => void;
}

/** A click listener; prevents the default, so that in a widget inside a link the link is not followed. */
const onClick = (act: (button: Element) => unknown): EventListenerObject =>
  bare({
    handleEvent(event: Event) {
      event.preventDefault();
      void act(event.currentTarget as Element);
    },
  });

/** A text with a button that copies it or, if the page forbids that, selects it. */
function copyTemplate({name, action, text}: Copy, {copied, selected}: AboutContent, {taken, take}: FooterState): TemplateResult {
  const copy = async (button: Element) => {
    try {
      await navigator.clipboard.writeText(text);
      take({text, said: copied});
    } catch {
      (button.previousElementSibling as HTMLTextAreaElement).select();
      take({text, said: selected});
    }
  };
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <textarea readonly aria-label=${name} .value=${text} @click=${onClick(() => {})}></textarea>
      <button type="button" @click=${onClick(copy)}>${action}</button>
      <span role="status">${taken?.text === text ? taken.said : nothing}</span>
    </dd>
  </div>`;
}

/**
 * The footer: the source line, the button beside it, and About, which opens below.
 * @param source The source line.
 * @param label The button's label; empty for no button.
 * @param about What About says; undefined while it is closed.
 * @param state What the reader has done.
 */
export const footerTemplate = (source: string, label: string, about: AboutContent | undefined, state: FooterState): TemplateResult => html`
  <div class="footer">
    <p class="source" part="source">${source}</p>
    ${
      label
        ? html`<button type="button" aria-expanded=${about ? 'true' : 'false'} aria-controls="about" @click=${onClick(state.toggle)}>
            ${label}
          </button>`
        : nothing
    }
  </div>
  ${
    about
      ? html`<dl class="about" id="about">
          ${about.rows.map(
            ({term, answers}) =>
              html`<div>
                <dt>${term}</dt>
                ${answers.map((answer) => html`<dd>${typeset(answer)}</dd>`)}
              </div>`,
          )}
          ${about.copies.map((one) => copyTemplate(one, about, state))}
        </dl>`
      : nothing
  }
`;
