/** No script at all: what a page can write by itself. */
export default {
  name: 'plain HTML',
  about: 'a section with four paragraphs and a style sheet of the page',
  styles: `
    .card { border-top: 2px solid; padding-top: 8px }
    .card p { margin: 0 }
    .number { font-size: 32px; font-weight: 700 }
  `,
  card: ({subject, bound, number, words, source}) =>
    `<section class="card"><p class="subject">${subject}</p><p class="fact">${bound} <span class="number">${number}</span> ${words}</p><p class="source">${source}</p></section>`,
  translate: (card, {subject, bound, number, words, source}) => {
    const [first, fact, last] = card.children;
    first.textContent = subject;
    fact.firstChild.data = `${bound} `;
    fact.children[0].textContent = number;
    fact.lastChild.data = ` ${words}`;
    last.textContent = source;
  },
};
