import {html, nothing} from 'lit';
import '../src/lifesci-widgets.js';
import {featuresOf} from '../.storybook/manifest.js';
import {contrastTables, pairsTables, swatch} from './tools/contrast-table.js';
import {measureSchemes, type Schemes} from './tools/grounds.js';
import {partSamples, type PartSample} from './tools/part-samples.js';
import {BrandPlayground} from './tools/playground.js';
import {allSamples, drawn} from './tools/samples.js';
import './tools/tokens.css';
import {sameLandmarks} from './tools/widths.js';
import {touchesIn, type Touch} from './tools/touches.js';

// What a module does when it is imported is dropped from the build (sideEffects in package.json); in a file of stories it is not.
if (!customElements.get('brand-playground')) customElements.define('brand-playground', BrandPlayground);

export default {title: 'Brands/Design tokens', tags: ['!autodocs'], parameters: {controls: {disable: true}, ...sameLandmarks}};

const colour = (initial: string) =>
  CSS.supports('color', initial) && initial !== 'inherit'
    ? ['light', 'dark'].map((scheme) => html`<span style="color-scheme: ${scheme}">${swatch(initial)}</span> `)
    : nothing;

const everywhere = (tags: readonly string[]) =>
  tags.length === featuresOf('cssProperties')[0]!.tags.length ? 'every widget' : tags.join(', ');

const touchRow = ({feature: {name, default: initial = '', description, syntax}, tags, value, parts, sample}: Touch) => html`
  <tr>
    <th scope="row">
      <code>${name}</code>
      <p class="note">${syntax}</p>
    </th>
    <td>${colour(initial)}<code>${initial}</code></td>
    <td>
      ${description}
      <p class="note">Parts: ${parts.join(', ') || 'none'}. In ${everywhere(tags)}.</p>
    </td>
    <td class="sample">
      ${sample ? html`<div style="${name}: ${value}">${drawn(sample)}</div>` : nothing}
      <p class="note">Here: <code>${value}</code></p>
    </td>
  </tr>
`;

/** Every custom property, with a value beside it that cannot be overlooked. */
export const CustomProperties = {
  name: 'Custom properties',
  loaders: [async () => ({touches: await touchesIn(await allSamples())})],
  render: (_: unknown, {loaded}: {loaded: {touches: Touch[]}}) => html`
    <div class="scroll">
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Custom property</th>
            <th scope="col">Default</th>
            <th scope="col">What it touches</th>
            <th scope="col">Sample</th>
          </tr>
        </thead>
        <tbody>
          ${loaded.touches.map(touchRow)}
        </tbody>
      </table>
    </div>
  `,
};

/** Every part, outlined where it is. */
export const Parts = {
  loaders: [async () => ({parts: await partSamples(await allSamples())})],
  render: (_: unknown, {loaded}: {loaded: {parts: PartSample[]}}) => html`
    <style>
      ${loaded.parts.map(({feature: {name}}) => `.part-${name} ::part(${name}) { outline: 2px solid light-dark(#b8005c, #ff85c2); outline-offset: 2px; }`).join('\n')}
    </style>
    <div class="scroll">
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">What it is</th>
            <th scope="col">Sample</th>
          </tr>
        </thead>
        <tbody>
          ${loaded.parts.map(
            ({feature: {name, description}, tags, sample}) => html`
              <tr>
                <th scope="row"><code>::part(${name})</code></th>
                <td>
                  ${description}
                  <p class="note">In ${everywhere(tags)}.</p>
                </td>
                <td class="sample part-${name}">${sample ? drawn(sample) : nothing}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

/** Every colour on the grounds of a plain page, with the defaults, and every pair of colours. */
export const Contrast = {
  loaders: [async () => ({schemes: await measureSchemes(await allSamples())})],
  render: (_: unknown, {loaded: {schemes}}: {loaded: {schemes: Schemes}}) => html` ${contrastTables(schemes)} ${pairsTables(schemes)} `,
};

/** Set a brand, see what it comes to in light and in dark, copy the style sheet. */
export const Playground = {
  loaders: [async () => ({touches: await touchesIn(await allSamples())})],
  render: (_: unknown, {loaded: {touches}}: {loaded: {touches: Touch[]}}) =>
    html`<brand-playground lang="en" dir="ltr" .samples=${[...new Set(touches.flatMap(({sample}) => sample ?? []))]}></brand-playground>`,
};
