/** A number that can move, at rest. */
export default {
  name: 'NumberFlow',
  about: 'number-flow, not animated, between the words of a section',
  packages: ['number-flow'],
  script: `import './cards/number-flow.js';`,
  again: 'writeNumbers()',
  card: ({subject, bound, value, words, source}) =>
    `<section><p>${subject}</p><p>${bound} <number-flow value="${value}"></number-flow> ${words}</p><p>${source}</p></section>`,
  translate: (card, {subject, bound, words, source, lang}) => {
    const [first, fact, last] = card.children;
    first.textContent = subject;
    fact.firstChild.data = `${bound} `;
    fact.children[0].locales = lang;
    fact.children[0].update();
    fact.lastChild.data = ` ${words}`;
    last.textContent = source;
  },
};
