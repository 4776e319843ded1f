import {html, nothing, type TemplateResult} from 'lit';
import type {AboutContent, Copy} from './about.content.js';

/** A text that a reader may take along: copied, or where the page forbids that, selected. */
const copy = ({name, action, text}: Copy, {copied, selected}: AboutContent) => {
  const take = async ({currentTarget}: Event) => {
    const [field, , status] = (currentTarget as Element).parentElement!.children as unknown as [HTMLTextAreaElement, Element, Element];
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = copied;
    } catch {
      field.select();
      status.textContent = selected;
    }
  };
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <textarea readonly aria-label=${name} .value=${text}></textarea>
      <button @click=${take}>${action}</button>
      <span role="status"></span>
    </dd>
  </div>`;
};

/**
 * The line that names the source, and what is said about the figures, opened below it.
 * @param source The line.
 * @param label What the button says; nothing where the page asks for none.
 * @param about What to say; nothing while it is closed.
 * @param toggle Opens and closes it.
 */
export const footerTemplate = (
  source: string,
  label: string | typeof nothing,
  about: AboutContent | undefined,
  toggle: () => void,
): TemplateResult => html`
  <div class="footer">
    <p class="source" part="source">${source}</p>
    ${label !== nothing ? html`<button aria-expanded=${about ? 'true' : 'false'} aria-controls="about" @click=${toggle}>${label}</button>` : nothing}
  </div>
  ${
    about
      ? html`<dl class="about" id="about">
          ${about.rows.map(
            ({term, answers}) =>
              html`<div>
                <dt>${term}</dt>
                ${answers.map((answer) => html`<dd>${answer}</dd>`)}
              </div>`,
          )}
          ${about.copies.map((one) => copy(one, about))}
        </dl>`
      : nothing
  }
`;
