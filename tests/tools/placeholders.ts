import type {LitElement} from 'lit';
import type {Kind} from './registered.js';

/** The placeholder of a kind of widget, as HTML. */
export const placeholderOf = ({tag, valid}: Kind, words: string, element = 'div'): string =>
  `<${element} data-lifesci="${tag.slice('lifesci-'.length)}" ${Object.entries(valid)
    .map(([name, value]) => `data-${name}="${value}"`)
    .join(' ')}>${words}</${element}>`;

/** Makes the script look for new placeholders now, as a pointer event does, instead of before the next frame. */
export const meet = (): boolean => document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));

/** The widget that a placeholder shows; null if it shows its words. */
export const widgetIn = (placeholder: Element): LitElement | null =>
  placeholder.shadowRoot?.querySelector<LitElement>(':not(slot)') ?? null;
