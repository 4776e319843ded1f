import {html, type TemplateResult} from 'lit';
import '../src/lifesci-widgets.js';
import './tools/layouts.css';
import {pageTexts} from './tools/page-texts.js';

/** Where widgets stand on pages. What is copied from here has the places with it. */
export default {title: 'Pages/Layouts', parameters: {controls: {disable: true}}};

type Context = {globals?: {language?: string}};
const story = (draw: (text: ReturnType<typeof pageTexts>) => TemplateResult) => ({
  render: (_: unknown, {globals}: Context = {}) => html`<div data-code>${draw(pageTexts(globals?.language))}</div>`,
});

/** A wide opening in which one figure leads. */
export const Hero = story(
  ({title, lead}) => html`
    <section class="layout-hero" style="padding: clamp(2rem, 8vw, 6rem) clamp(1rem, 6vw, 5rem); background: #0b1f4b; color: #fff">
      <h1>${title}</h1>
      <p>${lead}</p>
      <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
    </section>
  `,
);

/** A side column beside the text: a card, and a breakdown that stands upright. */
export const Sidebar = story(
  ({title, lead, reading}) => html`
    <div style="display: flex; flex-wrap: wrap; gap: 3rem">
      <article style="flex: 1 1 20rem">
        <h1>${title}</h1>
        <p>${lead}</p>
        <p>${reading}</p>
      </article>
      <aside style="flex: 0 1 18rem; display: grid; gap: 1.5rem; align-content: start">
        <lifesci-key-figure figure="medicen.members"></lifesci-key-figure>
        <lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>
      </aside>
    </div>
  `,
);

const boxed = (figures: readonly string[], least: string) =>
  story(
    () => html`
      <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, ${least}), 1fr)); gap: 1.5rem">
        ${figures.map(
          (figure) => html`
            <lifesci-key-figure
              figure=${figure}
              in-row
              style="padding: 1.5rem; border: 1px solid color-mix(in srgb, currentColor 28%, transparent)"
            ></lifesci-key-figure>
          `,
        )}
      </div>
    `,
  );

/** Two cards in boxes of the page’s own. */
export const TwoCards = {...boxed(['medicen.members', 'medicen.total-investment'], '20rem'), name: 'Two boxed cards', tags: ['unpictured']};

/** Three, with a short subject beside a long one. */
export const ThreeCards = {
  ...boxed(['medicen.members', 'medicen.total-investment', 'paris-region.surgical-procedures'], '17rem'),
  name: 'Three boxed cards',
};

/** Four, as many as a row bears. */
export const FourCards = {
  ...boxed(['paris-region.startups', 'paris-region.patients', 'medicen.total-investment', 'sanofi.paris-region-employee-share'], '13rem'),
  name: 'Four boxed cards',
};

/** README’s four tags, one under the other. */
export const Stacked = story(
  () => html`
    <lifesci-key-figure figure="medicen.members"></lifesci-key-figure>
    <lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>
    <lifesci-organization-profile organization="medicen"></lifesci-organization-profile>
    <lifesci-region-fact-strip region="paris-region"></lifesci-region-fact-strip>
  `,
);

const beside = (side: 'left' | 'right') =>
  story(
    ({lead, reading, picture}) => html`
      <p>${lead}</p>
      <div
        role="img"
        aria-label=${picture}
        style="float: ${side}; inline-size: min(50%, 20rem); block-size: 15rem; margin-block-end: 1rem; margin-inline: ${side === 'left' ? '0 1.5rem' : '1.5rem 0'}; background: linear-gradient(160deg, #6f8f9f, #1d3a44)"
      ></div>
      <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
      <p>${reading}</p>
    `,
  );

/** After a picture that floats left. */
export const FloatLeft = {...beside('left'), name: 'Beside a picture on the left', tags: ['unpictured']};

/** After a picture that floats right. */
export const FloatRight = {...beside('right'), name: 'Beside a picture on the right'};
