import {html, type TemplateResult} from 'lit';
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
  hostile: {header: '', inner: '', brand: '', main: '', title: '', lead: '', heading: '', row: 'hostile-row', column: ''},
} as const satisfies Record<string, Layout>;

const texts = {
  en: {
    brand: 'Health in the Paris Region',
    title: 'Where new treatments begin',
    lead: 'Research centres, hospitals and companies work side by side here. These are the figures that they give of themselves.',
    heading: 'The region in figures',
    parts: 'The companies',
    organization: 'Who is behind it',
    after: 'The figures come from the organizations named under each of them.',
  },
  fr: {
    brand: 'La santé en Île-de-France',
    title: 'Là où naissent les nouveaux traitements',
    lead: 'Centres de recherche, hôpitaux et entreprises y travaillent côte à côte. Voici les chiffres qu’ils donnent d’eux-mêmes.',
    heading: 'La région en chiffres',
    parts: 'Les entreprises',
    organization: 'Qui est à l’œuvre',
    after: 'Les chiffres viennent des organisations nommées sous chacun d’eux.',
  },
};

const figures = ['medicen.members', 'medicen.total-investment', 'paris-region.life-sciences-rank'];

/** A page that a partner could have, with one of each widget and the host's own text around them. */
export const partnerPage =
  (host: keyof typeof layouts) =>
  (_: unknown, {globals: {language}}: {globals: {language: string}}): TemplateResult => {
    const layout: Layout = layouts[host];
    const text = language.startsWith('fr') ? texts.fr : texts.en;
    return html`
      <header class=${layout.header}>
        <div class=${layout.inner}><p class=${layout.brand}>${text.brand}</p></div>
      </header>
      <main class=${layout.main}>
        <h1 class=${layout.title}>${text.title}</h1>
        <p class=${layout.lead}>${text.lead}</p>
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
