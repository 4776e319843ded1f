import handWritten from './hand-written.mjs';

/** The library that ours are made with, and nothing more than the card needs. */
export default {
  name: 'Lit card',
  about: 'a LitElement with one template and a number writer of its own',
  packages: ['lit'],
  script: `import './cards/lit.js';`,
  card: (fact) => handWritten.card(fact).replaceAll('hand-written-card', 'lit-card'),
  translate: handWritten.translate,
};
