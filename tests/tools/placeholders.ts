import type {LitElement} from 'lit';
import type {Kind} from './registered.js';

/** What an author writes where an editor strips tags. */
export const placeholderOf = ({tag, valid}: Kind, words: string, element = 'div'): string =>
  `<${element} data-lifesci="${tag.slice('lifesci-'.length)}" ${Object.entries(valid)
    .map(([name, value]) => `data-${name}="${value}"`)
    .join(' ')}>${words}</${element}>`;

/** Has new placeholders met at once, as they are where a reader points at the page; else it takes until the next frame. */
export const meet = (): boolean => document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));

/** The widget that a placeholder shows; nothing where it shows its words. */
export const widgetIn = (placeholder: Element): LitElement | null =>
  placeholder.shadowRoot?.querySelector<LitElement>(':not(slot)') ?? null;
