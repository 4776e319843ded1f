import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../../model/own.js';
import {typeset} from '../typeset.js';
import type {AboutContent, Copy} from './about.content.js';

/** A text that the reader took along, and what the widget says of it. */
export interface Taken {
  readonly text: string;
  readonly said: string;
}

/** What the reader has done with the footer, and what the widget is told when there is more. */
export interface FooterState {
  /** What was taken last. */
  readonly taken: Taken | undefined;
  readonly take: (taken: Taken) => void;
  /** Opens and closes what is said about the figures. */
  readonly toggle: () => void;
}

/** Acts on a click; where the widget stands in a link, the link is not followed. */
const onClick = (act: (button: Element) => unknown): EventListenerObject =>
  bare({
    handleEvent(event: Event) {
      event.preventDefault();
      void act(event.currentTarget as Element);
    },
  });

/** A text that a reader may take along: copied, or where the page forbids that, selected. */
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
 * The line that names the source, and what is said about the figures, opened below it.
 * @param source The line.
 * @param label What the button says; nothing where the page asks for none.
 * @param about What to say; nothing while it is closed.
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
