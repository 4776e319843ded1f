import type {ArgsEnhancer} from 'storybook/internal/types';
import type {ArgTypes} from '@storybook/web-components-vite';
import {choicesFor} from './choices.js';
import {elementNamed, type Feature} from './manifest.js';

type ArgType = ArgTypes[string];

/** What a control edits a custom property with, by the values that the property takes. */
const editors: Readonly<Record<string, ArgType['control']>> = {
  '<color>': {type: 'color'},
  "<'font-weight'>": {type: 'select'},
};
const weights = Array.from({length: 9}, (_, index) => 100 * (index + 1));

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
  if (feature.type?.text === 'boolean') return {...row('attributes', feature), control: {type: 'boolean'}};
  const choices = choicesFor(feature);
  if (!choices) return {...row('attributes', feature), control: {type: 'text'}};
  return {...row('attributes', feature), options: choices.values, control: {type: choices.several ? 'multi-select' : 'select'}};
}

const property = (feature: Feature): ArgType => ({
  ...row('custom properties', feature),
  control: editors[feature.syntax ?? ''] ?? {type: 'text'},
  ...(feature.syntax === "<'font-weight'>" && {options: weights}),
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
    // No control, but for the stories that show them: the words follow from what is shown, and are false beside any other figure.
    words: row('slot', {name: 'words', description: element.slots[0]?.description}),
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

/** What a control shows before anything is set: one that has no value is a button that must be pressed first. */
const unset: Readonly<Record<string, unknown>> = {boolean: false, text: '', 'multi-select': []};

/** Gives every control something to show, so that it can be used at the first click; none of it sets anything. */
export const usableAtOnce: ArgsEnhancer = ({initialArgs, argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, {control}]) => {
      const {type = ''} = typeof control === 'object' ? (control as {type?: string}) : {};
      return name in initialArgs || !(type in unset) ? [] : [[name, unset[type]]];
    }),
  );
