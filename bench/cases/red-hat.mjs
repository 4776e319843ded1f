/** A card with a statistic, as its documentation has them together. */
export default {
  name: 'Red Hat card + stat',
  about: 'rh-card with rh-stat, and the tokens',
  packages: ['@rhds/elements'],
  script: `
    import '@rhds/elements/rh-card/rh-card.js';
    import '@rhds/elements/rh-stat/rh-stat.js';
  `,
  // Icons, which no card here has.
  later: ['@rhds/elements/rh-icon/rh-icon.js'],
  styles: `@import '@rhds/tokens/css/global.css';`,
  card: ({subject, bound, number, words, source}) =>
    `<rh-card><rh-stat><span slot="title">${subject}</span><span slot="statistic">${bound} ${number}</span><p>${words}</p></rh-stat><p slot="footer">${source}</p></rh-card>`,
  translate: (card, {subject, bound, number, words, source}) => {
    const [stat, footer] = card.children;
    const [title, statistic, counted] = stat.children;
    title.textContent = subject;
    statistic.textContent = `${bound} ${number}`;
    counted.textContent = words;
    footer.textContent = source;
  },
};
