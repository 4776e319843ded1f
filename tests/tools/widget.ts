import {fixture} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';

/** A node's text with runs of white space collapsed to one space; no-break spaces are kept. */
export const readable = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/[ \n\t]+/g, ' ').trim();

/** A widget's visible text, without the phrases for screen readers. */
export function printed(widget: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...widget.shadowRoot!.children].map((child) => child.cloneNode(true)));
  copy.querySelectorAll('.speech').forEach((phrase) => phrase.remove());
  return readable(copy);
}

/** What is heard of an element: the phrase for screen readers in it, else its text. */
export const heardIn = (element: Element): string => element.querySelector<HTMLElement>('.speech')?.dataset['phrase'] ?? readable(element);

/** A widget's phrases for screen readers, one per fact. */
export const spoken = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.speech')].map(({dataset}) => dataset['phrase']!);

/** Whether what the author wrote inside the tag is what a reader sees. */
export const showsAuthorsWords = (widget: Element): boolean =>
  widget.shadowRoot!.textContent.trim() === '' && Boolean(widget.shadowRoot!.querySelector('slot'));

/** Puts a widget on the page and waits until it has rendered. */
export async function rendered<Widget extends LitElement>(template: TemplateResult): Promise<Widget> {
  const widget = await fixture<Widget>(template);
  await widget.updateComplete;
  return widget;
}
