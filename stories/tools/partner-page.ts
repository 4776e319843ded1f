import {html, type TemplateResult} from 'lit';
import {pageTexts} from './page-texts.js';
import './partner-page.css';

/** The class names with which a kind of host lays out a page. */
interface Layout {
  readonly header: string;
  readonly inner: string;
  readonly brand: string;
  readonly main: string;
  readonly title: string;
  readonly lead: string;
  readonly heading: string;
  readonly row: string;
  readonly column: string;
  /** What surrounds title and lead, where the kind of host has something for that. */
  readonly opening?: (content: TemplateResult) => TemplateResult;
}

const layouts = {
  plain: {
    header: 'site-header',
    inner: 'site-inner',
    brand: 'site-brand',
    main: 'site-inner site-main',
    title: 'site-title',
    lead: 'site-lead',
    heading: 'site-heading',
    row: 'site-row',
    column: '',
  },
  bootstrap: {
    header: 'navbar bg-body-tertiary border-bottom',
    inner: 'container',
    brand: 'navbar-brand mb-0 h1',
    main: 'container py-5',
    title: 'display-5 fw-bold',
    lead: 'lead mb-5',
    heading: 'h2 mt-5 mb-4',
    row: 'row g-5',
    column: 'col-12 col-md-4',
  },
  dsfr: {
    header: 'fr-header',
    inner: 'fr-container fr-py-3w',
    brand: 'fr-header__service-title fr-m-0',
    main: 'fr-container fr-py-6w',
    title: 'fr-h1',
    lead: 'fr-text--lead fr-mb-6w',
    heading: 'fr-h2 fr-mt-8w',
    row: 'fr-grid-row fr-grid-row--gutters',
    column: 'fr-col-12 fr-col-md-4',
  },
  wordpress: {
    header: 'entry-content',
    inner: '',
    brand: 'wp-block-site-title',
    main: 'entry-content is-layout-constrained',
    title: 'wp-block-heading',
    lead: '',
    heading: 'wp-block-heading',
    row: 'wp-block-columns alignwide is-layout-flex',
    column: 'wp-block-column is-layout-flow',
    opening: (content) => html`
      <div class="wp-block-cover alignfull">
        <span aria-hidden="true" class="wp-block-cover__background has-background-dim-70 has-background-dim"></span>
        <div class="wp-block-cover__image-background" role="presentation"></div>
        <div class="wp-block-cover__inner-container is-layout-constrained">
          ${content}
          <lifesci-key-figure figure="sanofi.paris-region-employees"></lifesci-key-figure>
        </div>
      </div>
    `,
  },
  tailwind: {
    header: 'border-b',
    inner: 'max-w-6xl mx-auto px-6 py-4',
    brand: 'font-bold',
    main: 'prose lg:prose-lg dark:prose-invert max-w-none mx-auto px-6 py-10',
    title: '',
    lead: '',
    heading: '',
    row: 'grid gap-8 md:grid-cols-3',
    column: '',
  },
  magazine: {
    header: 'site-header',
    inner: 'site-inner',
    brand: 'site-brand',
    main: 'magazine',
    title: '',
    lead: 'magazine-opening',
    heading: '',
    row: 'site-row',
    column: '',
  },
  hostile: {header: '', inner: '', brand: '', main: '', title: '', lead: '', heading: '', row: 'hostile-row', column: ''},
} as const satisfies Record<string, Layout>;

const figures = ['medicen.members', 'medicen.total-investment', 'paris-region.life-sciences-rank'];

/** A page that a partner could have, with one of each widget and the host's own text around them. */
export const partnerPage =
  (host: keyof typeof layouts) =>
  (_: unknown, {globals: {language}}: {globals: {language: string}}): TemplateResult => {
    const layout: Layout = layouts[host];
    const text = pageTexts(language);
    const opening = html`
      <h1 class=${layout.title}>${text.title}</h1>
      <p class=${layout.lead}>${text.lead}</p>
    `;
    return html`
      <header class=${layout.header}>
        <div class=${layout.inner}><p class=${layout.brand}>${text.brand}</p></div>
      </header>
      <main class=${layout.main}>
        ${layout.opening?.(opening) ?? opening}
        <div class=${layout.row}>
          ${figures.map((figure) => html`<div class=${layout.column}><lifesci-key-figure figure=${figure}></lifesci-key-figure></div>`)}
        </div>
        <h2 class=${layout.heading}>${text.heading}</h2>
        <lifesci-region-fact-strip region="paris-region" topic="hospitals" heading-level="3"></lifesci-region-fact-strip>
        <h2 class=${layout.heading}>${text.parts}</h2>
        <lifesci-breakdown breakdown="paris-region.life-sciences-companies"></lifesci-breakdown>
        <h2 class=${layout.heading}>${text.organization}</h2>
        <lifesci-organization-profile organization="medicen" heading-level="3"></lifesci-organization-profile>
        <p>${text.after}</p>
      </main>
    `;
  };
