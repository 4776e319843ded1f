/** Its card, and its number, which follows the page's language by itself. */
export default {
  name: 'Shoelace card + number',
  about: 'sl-card with sl-format-number, and the light theme',
  packages: ['@shoelace-style/shoelace'],
  script: `
    import '@shoelace-style/shoelace/dist/components/card/card.js';
    import '@shoelace-style/shoelace/dist/components/format-number/format-number.js';
  `,
  styles: `@import '@shoelace-style/shoelace/dist/themes/light.css';`,
  card: ({subject, bound, value, words, source}) =>
    `<sl-card><div slot="header">${subject}</div><p>${bound} <sl-format-number value="${value}"></sl-format-number> ${words}</p><div slot="footer">${source}</div></sl-card>`,
  translate: (card, {subject, bound, words, source}) => {
    const [first, fact, last] = card.children;
    first.textContent = subject;
    fact.firstChild.data = `${bound} `;
    fact.lastChild.data = ` ${words}`;
    last.textContent = source;
  },
};
