import {html} from '@lit-labs/ssr';
import type {TemplateResult} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';
import {sizesOf} from './sizes.js';

/** How a value is written: as itself, as sizes, or not at all. */
type Writing = 'itself' | 'sizes' | 'omitted';

/** A template's strings as they are for markup, and how each of its values is written. */
interface Written {
  readonly strings: TemplateStringsArray;
  readonly writings: readonly Writing[];
}

const known = new WeakMap<TemplateStringsArray, Written>();

/** Where a template sets a property of the DOM's, or a listener. */
const binding = /\s([.@]\w+)=$/;

function writtenOf([first = '', ...rest]: TemplateStringsArray): Written {
  const strings = [first];
  const writings = rest.map((next): Writing => {
    const before = strings.pop()!;
    const [written = '', name] = binding.exec(before) ?? [];
    const kept = before.slice(0, before.length - written.length);
    switch (name) {
      case undefined:
        strings.push(before, next);
        return 'itself';
      case '.style':
        strings.push(`${kept} data-sizes=`, next);
        return 'sizes';
      case '.textContent':
        // The value goes between the tags.
        strings.push(`${kept}>`, next.replace(/^\s*>/, ''));
        return 'itself';
      default:
        strings.push(kept + next);
        return 'omitted';
    }
  });
  return {strings: Object.assign(strings, {raw: strings}), writings};
}

/**
 * A template as a server can write it: what the script sets on the DOM stands in attributes and between tags, listeners are left out, and
 * nothing marks the places of its values, because no script takes the markup up again.
 * @param value A value of a template: a template, a list of values, or what is no template.
 */
export function asMarkup(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asMarkup);
  if (!isTemplateResult(value)) return value;
  const {strings, values} = value as TemplateResult;
  const written = known.get(strings) ?? writtenOf(strings);
  known.set(strings, written);
  const markup = values.map((one, index) => (written.writings[index] === 'sizes' ? sizesOf(String(one)) : asMarkup(one)));
  return html(written.strings, ...markup.filter((_, index) => written.writings[index] !== 'omitted'));
}
