import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html, unsafeStatic} from 'lit/static-html.js';

/** What a story sets: attributes and custom properties by their names, and as `words` what the author wrote inside the tag. */
export type Arguments = Readonly<Record<string, unknown>>;

const isSet = ([name, value]: [string, unknown]) =>
  name !== 'words' && value !== undefined && value !== null && value !== '' && value !== false && !(Array.isArray(value) && !value.length);

/** Whether any attribute or custom property is set. */
export const setsAnything = (given: Arguments): boolean => Object.entries(given).some(isSet);

/** Gives an element these attributes and custom properties, and no others. */
export function dress(element: HTMLElement, given: Arguments): void {
  const set = Object.entries(given).filter(isSet);
  for (const name of element.getAttributeNames()) if (!set.some(([one]) => one === name)) element.removeAttribute(name);
  for (const [name, value] of set) {
    const text = value === true ? '' : [value].flat().join(' ');
    if (name.startsWith('--')) element.style.setProperty(name, text);
    else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/* eslint-disable lit/binding-positions, lit/no-invalid-html -- static templates take a tag's name */
/** A tag with whatever a story sets on it, so that a new attribute needs no line here. */
export const element =
  (tagName: string) =>
  (given: Arguments): TemplateResult =>
    html`<${unsafeStatic(tagName)} ${ref((one) => one && dress(one as HTMLElement, given))}>${given.words ?? ''}</${unsafeStatic(tagName)}>`;
