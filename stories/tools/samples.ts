import {render} from 'lit';
import {elementNamed} from '../../.storybook/manifest.js';
import {element, type Arguments} from './element.js';

/** What a story sets on a widget; where it draws several, the others too. */
interface Story {
  readonly args?: Arguments;
  readonly parameters?: {readonly samples?: readonly Arguments[]};
}

interface Module {
  readonly default: {readonly component?: string};
  readonly [story: string]: Story & {readonly component?: string};
}

/** A widget as one of its stories has it. */
export interface Sample {
  readonly tagName: string;
  readonly args: Arguments;
}

const modules = import.meta.glob<Module>('../*.stories.ts');

const samplesOf =
  (tagName: string) =>
  ({args, parameters}: Story): Sample[] =>
    [...(args ? [args] : []), ...(parameters?.samples ?? [])].map((given) => ({tagName, args: given}));

/** The widgets of all stories that set arguments, each file's in its own order. */
export async function allSamples(): Promise<Sample[]> {
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  return loaded.flatMap(({default: {component = ''}, ...stories}) =>
    elementNamed(component) ? Object.values(stories).flatMap(samplesOf(component)) : [],
  );
}

export const drawn = ({tagName, args}: Sample) => element(tagName)(args);

/**
 * Draws widgets where nobody sees them, looks at them, and takes them away.
 * @param samples What to draw.
 * @param look What to find out; it gets the ground that they stand on and the widgets in their order.
 * @param dress Makes the ground what it is to be.
 */
export async function looking<Found>(
  samples: readonly Sample[],
  look: (ground: HTMLElement, widgets: HTMLElement[]) => Found,
  dress: (ground: HTMLElement) => void = () => {},
): Promise<Found> {
  const ground = document.createElement('div');
  ground.style.cssText = 'position: absolute; inset-inline-start: -9999px; inline-size: 19rem';
  dress(ground);
  // Storybook hides all that is in the body while it prepares a story.
  document.documentElement.append(ground);
  render(samples.map(drawn), ground);
  const widgets = [...ground.children] as (HTMLElement & {updateComplete?: Promise<unknown>})[];
  for (const {updateComplete} of widgets) await updateComplete;
  const found = look(ground, widgets);
  ground.remove();
  return found;
}
