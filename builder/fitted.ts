import {subjectAttributes, type Catalogue, type Entry} from './catalogue.js';
import {listOf} from './attributes.js';
import type {ManifestElement} from './manifest.js';
import {initial, tabsFor, type State} from './state.js';

type Values = State['values'];

/** Whether a value names something that there is. */
const isKnown = ({entriesFor}: Catalogue, name: string, value: string): boolean =>
  !subjectAttributes.includes(name) || entriesFor(subjectAttributes).some(({attributes}) => attributes[name] === value);

const without = (values: Values, isOut: (name: string, value: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !isOut(name, value)));

/** What is shown before anything was chosen: what its owner names first. */
function firstOf(entries: readonly Entry[]): Entry {
  const [first] = entries;
  const ids = first!.owner.headline.map((name) => `${first!.owner.id}.${name}`);
  return entries.find(({attributes}) => ids.includes(Object.values(attributes)[0]!)) ?? first!;
}

/**
 * The values of attributes with which there is something to show: an address may hold any text.
 * @param values The values as they were asked for.
 * @param entries What the widget can show.
 * @param catalogue What there is.
 */
function fittedValues(values: Values, entries: readonly Entry[], catalogue: Catalogue): Values {
  const figures = listOf(values.figures).filter((id) => catalogue.everyFigure.some(({attributes}) => attributes.figures === id));
  const known = {
    ...without(values, (name, value) => name === 'figures' || !isKnown(catalogue, name, value)),
    ...(figures.length ? {figures: [...new Set(figures)].join(' ')} : {}),
  };
  const isShown = entries.some(({attributes}) => Object.entries(attributes).every(([name, value]) => (known as Values)[name] === value));
  return entries.length && !isShown ? {...known, ...firstOf(entries).attributes} : known;
}

/**
 * A state in which there is something to show.
 * @param state What was asked for.
 * @param elements The tags that can be chosen.
 * @param catalogue What they can show.
 * @param isOwn Whether a partner's own file is open.
 */
export function fitted(state: State, elements: readonly ManifestElement[], catalogue: Catalogue, isOwn: boolean): State {
  const element = elements.find(({tagName}) => tagName === state.tag) ?? elements.find(({tagName}) => tagName === initial('en').tag)!;
  return {
    ...state,
    tag: element.tagName,
    tab: tabsFor(element.tagName, isOwn).includes(state.tab) ? state.tab : initial('en').tab,
    values: fittedValues(state.values, catalogue.entriesFor(element.attributes.map(({name}) => name)), catalogue),
  };
}
