import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

/** Presses the button of the widget in a place, as a reader would. */
async function press(place: Element | undefined): Promise<void> {
  // The place is there before what stands in it.
  await Promise.resolve();
  const widget = place?.firstElementChild as (HTMLElement & {updateComplete?: Promise<void>}) | null | undefined;
  await widget?.updateComplete;
  widget?.shadowRoot?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
}

/** One function for every drawing, so that it is called for the first alone. */
const pressOnce = (place?: Element) => void press(place);

/** A widget that has `details`, with what it says about its figures opened. */
export const opened = (widget: TemplateResult): TemplateResult => html`<div ${ref(pressOnce)}>${widget}</div>`;

/** The same for a widget that stands in a sentence. */
export const openedInLine = (widget: TemplateResult): TemplateResult => html`<span ${ref(pressOnce)}>${widget}</span>`;

/** The same widget twice, as a reader finds it and opened. */
export const closedAndOpened = (widget: TemplateResult): TemplateResult => html`
  ${widget}
  <div style="margin-block-start: 4rem">${opened(widget)}</div>
`;
