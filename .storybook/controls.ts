import type {ArgTypes} from '@storybook/web-components-vite';
import {choicesFor} from './choices.js';
import {elementNamed, type Feature} from './manifest.js';

type ArgType = ArgTypes[string];

/** What a control edits a custom property with, by the values that the property takes. */
const editors: Readonly<Record<string, ArgType['control']>> = {
  '<color>': {type: 'color'},
  "<'font-weight'>": {type: 'number', min: 100, max: 900, step: 100},
};

function row(category: string, {name, description, default: initial, type, syntax}: Feature): ArgType {
  const summary = syntax ?? type?.text.replace(/ \| (null|undefined)/g, '');
  return {
    name,
    description,
    control: false,
    table: {category, type: summary ? {summary} : undefined, defaultValue: initial ? {summary: initial} : undefined},
  };
}

function attribute(feature: Feature): ArgType {
  const choices = choicesFor(feature);
  if (!choices) return {...row('attributes', feature), control: {type: feature.type?.text === 'boolean' ? 'boolean' : 'text'}};
  return {...row('attributes', feature), options: choices.values, control: {type: choices.several ? 'multi-select' : 'select'}};
}

const property = (feature: Feature): ArgType => ({
  ...row('custom properties', feature),
  control: editors[feature.syntax ?? ''] ?? {type: 'text'},
});

const byName = (features: readonly Feature[], make: (feature: Feature) => ArgType, key = (name: string) => name): ArgTypes =>
  Object.fromEntries(features.map((feature) => [key(feature.name), make(feature)]));

/**
 * The controls and the table of an element, from its place in the manifest: a new attribute, custom
 * property or part is there without another word.
 * @param tagName The component that a file of stories names.
 */
export function controlsFor(tagName: string): ArgTypes {
  const element = elementNamed(tagName);
  if (!element) return {};
  return {
    ...byName(element.attributes, attribute),
    words: {...row('slot', {name: 'words', description: element.slots[0]?.description}), control: {type: 'text'}},
    ...byName(element.cssProperties, property),
    ...byName(
      element.cssParts,
      (part) => row('parts', {...part, syntax: `::part(${part.name})`}),
      (name) => `part ${name}`,
    ),
    ...byName(
      element.cssStates,
      (state) => row('states', {...state, syntax: `:state(${state.name})`}),
      (name) => `state ${name}`,
    ),
    ...byName(element.events, (event) => row('events', event)),
  };
}
