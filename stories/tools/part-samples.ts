import {featuresOf, type Feature} from '../../.storybook/manifest.js';
import {heightOf} from './measure.js';
import {looking, type Sample} from './samples.js';

/** A part, the tags that have it and the smallest sample that shows it. */
export interface PartSample {
  readonly feature: Feature;
  readonly tags: readonly string[];
  readonly sample: Sample | undefined;
}

/** Every part of the manifest, found in these samples. */
export const partSamples = (samples: readonly Sample[]): Promise<PartSample[]> =>
  looking(samples, (_, widgets) =>
    featuresOf('cssParts').map((part) => {
      const showing = widgets.filter(
        ({localName, shadowRoot}) => part.tags.includes(localName) && shadowRoot?.querySelector(`[part~='${part.feature.name}']`),
      );
      const [smallest] = showing.sort((one, other) => heightOf(one) - heightOf(other));
      return {...part, sample: smallest && samples[widgets.indexOf(smallest)]};
    }),
  );
