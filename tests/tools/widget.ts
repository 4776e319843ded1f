import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {LitElement} from 'lit';

/** Text as a reader takes it in: white space in runs counts as one space, no-break spaces stay. */
export const readable = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

/** What is printed on a widget, without the phrases that only a screen reader gets. */
export function printed(widget: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...widget.shadowRoot!.children].map((child) => child.cloneNode(true)));
  copy.querySelectorAll('.speech').forEach((phrase) => phrase.remove());
  return readable(copy);
}

/** What a screen reader gets of a widget's facts, a phrase each. */
export const spoken = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('.speech')].map(readable);

/** Whether what the author wrote inside the tag is what a reader sees. */
export const showsAuthorsWords = (widget: Element): boolean =>
  widget.shadowRoot!.textContent.trim() === '' && Boolean(widget.shadowRoot!.querySelector('slot'));

/** Puts a widget on the page and waits until it has rendered. */
export async function rendered<Widget extends LitElement>(template: TemplateResult): Promise<Widget> {
  const widget = await fixture<Widget>(template);
  await widget.updateComplete;
  return widget;
}
