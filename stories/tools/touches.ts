import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-700.css';
import {featuresOf, type Feature} from '../../.storybook/manifest.js';
import {insideOf} from './colours.js';
import {heightOf} from './measure.js';
import {looking, type Sample} from './samples.js';

/** A value that cannot be overlooked, by what a property takes. */
const striking: Readonly<Record<string, string>> = {
  '<color>': 'light-dark(#b8005c, #ff85c2)',
  "<'font-family'>": "'Source Serif 4', serif",
  "<'font-weight'>": '400',
  '<length>': '6px',
  '<percentage>': '10%',
};

/** What a custom property touches, found out by setting it. */
export interface Touch {
  readonly feature: Feature;
  readonly tags: readonly string[];
  /** The value that was set. */
  readonly value: string;
  /** The parts whose look changed. */
  readonly parts: readonly string[];
  /** The smallest of the samples that changed. */
  readonly sample: Sample | undefined;
}

const watched = ['color', 'background-color', 'border-top-color', 'border-bottom-color', 'border-top-width', 'font-family', 'font-weight'];

const lookOf = (element: Element) =>
  [undefined, '::before', '::after']
    .flatMap((pseudo) => watched.map((name) => getComputedStyle(element, pseudo).getPropertyValue(name)))
    .join();

/** The parts of a widget that look otherwise while a property has a value. */
function changed(widget: HTMLElement, name: string, value: string): string[] {
  const elements = insideOf(widget);
  const before = elements.map(lookOf);
  widget.style.setProperty(name, value);
  const others = elements.filter((element, index) => lookOf(element) !== before[index]);
  widget.style.removeProperty(name);
  return [...new Set(others.map((element) => element.closest('[part]')?.getAttribute('part') ?? ''))].filter(Boolean);
}

/** Every custom property of the manifest, with what it touches in these samples. */
export const touchesIn = (samples: readonly Sample[]): Promise<Touch[]> =>
  looking(samples, (_, widgets) =>
    featuresOf('cssProperties').map(({feature, tags}) => {
      const value = striking[feature.syntax ?? ''] ?? 'initial';
      const parts = widgets.map((widget) => changed(widget, feature.name, value));
      const [smallest] = widgets.filter((_, index) => parts[index]!.length).sort((one, other) => heightOf(one) - heightOf(other));
      return {feature, tags, value, parts: [...new Set(parts.flat())], sample: smallest && samples[widgets.indexOf(smallest)]};
    }),
  );
