/** Carbon has no card with a number: an empty tile, and text in it. */
export default {
  name: 'Carbon tile',
  about: 'cds-tile, an empty tile with text',
  packages: ['@carbon/web-components'],
  script: `import '@carbon/web-components/es/components/tile/tile.js';`,
  card: ({subject, bound, number, words, source}) =>
    `<cds-tile><p>${subject}</p><p>${bound} <strong>${number}</strong> ${words}</p><p>${source}</p></cds-tile>`,
  translate: (card, {subject, bound, number, words, source}) => {
    const [first, fact, last] = card.children;
    first.textContent = subject;
    fact.firstChild.data = `${bound} `;
    fact.children[0].textContent = number;
    fact.lastChild.data = ` ${words}`;
    last.textContent = source;
  },
};
