import type {LitElement} from 'lit';
import '../../src/lifesci-widgets.js';
import {registered} from '../../src/ui/element/define.js';
import {problemsOf} from './witness.js';

/** A kind of widget that the script registers, with what a test needs to know about it; derived from the widget itself. */
export interface Kind {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  /** The attributes of a widget that shows something, as named in the warnings of one without attributes. */
  readonly valid: Readonly<Record<string, string>>;
}

/** Finds the attributes with which a widget shows something, by following its own warnings. */
async function validAttributes(tag: string): Promise<Record<string, string>> {
  const widget = document.createElement(tag) as LitElement;
  const valid: Record<string, string> = {};
  document.body.append(widget);
  await widget.updateComplete;
  for (const {message} of problemsOf(widget)) {
    const [, attribute = '', id = ''] = /The attribute "([^"]+)" is missing\. Try "([^"]+)"/.exec(message) ?? [];
    widget.setAttribute(attribute, (valid[attribute] = id));
    await widget.updateComplete;
  }
  if (widget.matches(':state(error)')) throw new Error(`<${tag}> shows nothing with ${JSON.stringify(valid)}`);
  widget.remove();
  return valid;
}

/** The property of an attribute: of the same name, in camel case. */
const propertyOf = (attribute: string): string => attribute.replace(/-./g, (letter) => letter.charAt(1).toUpperCase());

/** Every kind of widget. */
export const kinds: readonly Kind[] = await Promise.all(
  [...registered].map(async ([tag, element]) => ({
    tag,
    attributes: element.observedAttributes ?? [],
    properties: (element.observedAttributes ?? []).filter((name) => name !== 'lang').map(propertyOf),
    valid: await validAttributes(tag),
  })),
);

/** A widget that shows something, with the author's words in it and the attributes and properties asked for. */
export function make({tag, valid}: Kind, {attributes = {}, properties = {}}: {attributes?: object; properties?: object} = {}): LitElement {
  const widget = document.createElement(tag) as LitElement;
  widget.textContent = 'The author’s words';
  for (const [name, value] of Object.entries({...valid, ...attributes})) widget.setAttribute(name, value);
  return Object.assign(widget, properties);
}
