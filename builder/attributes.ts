import type {WrittenAttributes} from '../src/embed/markup.js';
import {subjectAttributes} from './catalogue.js';
import {valuesOf, wayOf, type ManifestAttribute, type ManifestElement} from './manifest.js';
import type {State} from './state.js';

/** The entries of a value that lists several. */
export const listOf = (value: string | undefined): readonly string[] => value?.split(' ').filter(Boolean) ?? [];

/** The languages that a widget can be given; a region writes the words of its language with its own numbers. */
export const languageTags = ['en', 'fr', 'fr-CA'];

/** The values that an attribute can be given in the form. */
export const choicesOf = (attribute: ManifestAttribute): readonly string[] =>
  attribute.name === 'lang' ? languageTags : valuesOf(attribute);

/** Whether a value is one that an attribute can be given: addresses hold whatever somebody has written. */
function isValid(attribute: ManifestAttribute, value: string): boolean {
  const way = attribute.name === 'lang' ? 'one' : wayOf(attribute);
  if (way === 'switch') return true;
  if (way === 'written' || subjectAttributes.includes(attribute.name)) return value !== '';
  const choices = choicesOf(attribute);
  return way === 'several' ? listOf(value).length > 0 && listOf(value).every((one) => choices.includes(one)) : choices.includes(value);
}

/**
 * The attributes with which a widget is written: those of its tag that have a value, what it shows first. Figures of one's own choice
 * stand in place of a region's.
 */
export function attributesFor({attributes}: ManifestElement, {values}: Pick<State, 'values'>): WrittenAttributes {
  const ownChoice = values.figures && attributes.some(({name}) => name === 'figures');
  const place = ({name}: ManifestAttribute) => (subjectAttributes.includes(name) ? 0 : 1);
  return attributes
    .filter((attribute) => Object.hasOwn(values, attribute.name) && isValid(attribute, values[attribute.name]!))
    .filter(({name}) => !(ownChoice && (name === 'region' || name === 'topic')))
    .sort((one, other) => place(one) - place(other))
    .map((attribute) => [attribute.name, wayOf(attribute) === 'switch' ? '' : values[attribute.name]!]);
}
