// Widgets that say what stands behind their figures, and what a reader does with them.
import {html, type TemplateResult} from 'lit';
import '../../../src/lifesci-widgets.js';
import type {Widget} from '../../../src/ui/element/widget.js';
import {kinds, make} from '../../tools/registered.js';
import {settled} from '../../tools/witness.js';
import {readable, rendered} from '../../tools/widget.js';

export type Shown = Widget<never>;
export const inside = <Kind extends Element>(widget: Shown, selector: string) => widget.shadowRoot!.querySelector<Kind>(selector);
export const all = <Kind extends Element>(widget: Shown, selector: string) => [...widget.shadowRoot!.querySelectorAll<Kind>(selector)];
export const toggle = (widget: Shown) => inside<HTMLElement>(widget, '[aria-expanded]')!;
export const fields = (widget: Shown) => all<HTMLTextAreaElement>(widget, 'textarea').map(({value}) => value);

export async function press(widget: Shown): Promise<Shown> {
  toggle(widget).click();
  await widget.updateComplete;
  return widget;
}
export const open = async (template: TemplateResult) => press(await rendered<Shown>(template));

export const members = (lang = 'en') => html`<lifesci-key-figure figure="medicen.members" lang=${lang} details></lifesci-key-figure>`;
export const gdp = (lang = 'en') => html`<lifesci-key-figure figure="paris-region.gdp" lang=${lang} details></lifesci-key-figure>`;
export const companies = (lang = 'en') =>
  html`<lifesci-breakdown breakdown="paris-region.life-sciences-companies" lang=${lang} details></lifesci-breakdown>`;
export const strip = (lang = 'en') =>
  html`<lifesci-region-fact-strip region="paris-region" figures="paris-region.patients sanofi.countries" lang=${lang} details>
  </lifesci-region-fact-strip>`;
export const founded = (lang = 'en') => html`<lifesci-key-figure figure="medicen.founded" lang=${lang} details></lifesci-key-figure>`;
export const products = (lang = 'en') =>
  html`<lifesci-key-figure figure="medicen.products-launched" lang=${lang} details></lifesci-key-figure>`;
export const employees = (lang = 'en') =>
  html`<lifesci-breakdown breakdown="sanofi.france-employees" lang=${lang} details></lifesci-breakdown>`;
export const profile = (lang = 'en') =>
  html`<lifesci-organization-profile organization="medicen" lang=${lang} details></lifesci-organization-profile>`;

/** Every widget that is registered, showing what it proposes itself, with or without what stands behind it. */
export const registered = kinds.map((kind) => ({
  tag: kind.tag,
  template: (lang = 'en', offered = true) => html`${make(kind, {attributes: {lang, ...(offered && {details: ''})}})}`,
}));

/** Stands in for the browser's clipboard; none where there is nothing to call. */
export async function withClipboard(clipboard: Partial<Clipboard> | undefined, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await action();
  } finally {
    delete (navigator as {clipboard?: Clipboard}).clipboard;
  }
}

/** Presses the button of one of the texts. */
export async function copy(widget: Shown, index: number): Promise<void> {
  const button = all<HTMLButtonElement>(widget, 'dl button')[index]!;
  button.focus();
  button.click();
  await settled();
}

/** What is said of each text. */
export const said = (widget: Shown) => all(widget, '[role=status]').map(readable);
