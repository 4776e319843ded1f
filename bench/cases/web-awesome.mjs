import shoelace from './shoelace.mjs';

/** Shoelace's successor. */
export default {
  name: 'Web Awesome card + number',
  about: 'wa-card with wa-format-number, and its style sheet',
  packages: ['@awesome.me/webawesome'],
  script: `
    import '@awesome.me/webawesome/dist/components/card/card.js';
    import '@awesome.me/webawesome/dist/components/format-number/format-number.js';
  `,
  styles: `@import '@awesome.me/webawesome/dist/styles/webawesome.css';`,
  card: (fact) => shoelace.card(fact).replaceAll('sl-', 'wa-'),
  translate: shoelace.translate,
};
