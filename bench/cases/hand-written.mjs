/** What the others are compared with. */
export default {
  name: 'hand-written element',
  about: 'a custom element without a library, its number from Intl',
  script: `import './cards/hand-written.js';`,
  card: ({subject, bound, value, words, source}) =>
    `<hand-written-card subject="${subject}" bound="${bound}" value="${value}" words="${words}" source="${source}"></hand-written-card>`,
  translate: (card, {subject, bound, words, source, lang}) => {
    for (const [name, text] of Object.entries({subject, bound, words, source, lang})) card.setAttribute(name, text);
  },
};
