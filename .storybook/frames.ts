import {html, type TemplateResult} from 'lit';
import {pageTexts} from '../stories/tools/page-texts.js';

type Frame = (story: TemplateResult, language: string) => TemplateResult;

/** The markup with which kinds of hosts surround what an author places, as far as their styles ask for any. */
export const frames: Readonly<Record<string, Frame>> = {
  'wordpress-cover': (story, language) => html`
    <div class="entry-content is-layout-constrained">
      <p>${pageTexts(language).lead}</p>
      <div class="wp-block-cover alignfull">
        <span aria-hidden="true" class="wp-block-cover__background has-background-dim-70 has-background-dim"></span>
        <div class="wp-block-cover__image-background" role="presentation"></div>
        <div class="wp-block-cover__inner-container is-layout-constrained">
          <h2 class="wp-block-heading">${pageTexts(language).title}</h2>
          ${story}
        </div>
      </div>
      <p>${pageTexts(language).reading}</p>
    </div>
  `,
  'wordpress-columns': (story, language) => html`
    <div class="entry-content is-layout-constrained">
      <div class="wp-block-columns alignwide is-layout-flex">
        <div class="wp-block-column is-layout-flow" style="flex-basis: 33.33%">
          <h2 class="wp-block-heading">${pageTexts(language).title}</h2>
          <p>${pageTexts(language).lead}</p>
        </div>
        <div class="wp-block-column is-layout-flow" style="flex-basis: 66.66%">${story}</div>
      </div>
      <p>${pageTexts(language).reading}</p>
    </div>
  `,
  tailwind: (story, language) => html`
    <article class="prose dark:prose-invert mx-auto px-6 py-10">
      <h2>${pageTexts(language).title}</h2>
      <p>${pageTexts(language).lead}</p>
      ${story}
      <p>${pageTexts(language).reading}</p>
    </article>
  `,
  magazine: (story, language) => html`
    <article class="magazine">
      <h2>${pageTexts(language).title}</h2>
      <p class="magazine-opening">${pageTexts(language).lead}</p>
      ${story}
      <p>${pageTexts(language).reading}</p>
    </article>
  `,
};
