/**
 * The French state's box for a figure; it has no place for the number itself, which stands in the title. The whole library:
 * its file of the box alone puts the box into a shadow root, where its styles do not reach.
 */
export default {
  name: 'DSFR Chart data-box',
  about: 'data-box, with the style sheets and the script that its documentation asks for',
  packages: ['@gouvfr/dsfr-chart', '@gouvfr/dsfr'],
  // A thousand already take ten seconds: each box looks through the whole page.
  most: 1_000,
  script: `
    import '@gouvfr/dsfr/dist/dsfr.module.min.js';
    import '@gouvfr/dsfr-chart';
  `,
  styles: `
    @import '@gouvfr/dsfr/dist/dsfr.min.css';
    @import '@gouvfr/dsfr/dist/utility/icons/icons-system/icons-system.min.css';
    @import '@gouvfr/dsfr-chart/css';
  `,
  card: ({subject, bound, number, words, source}, index) =>
    `<data-box id="box-${index}" title="${subject} : ${bound} ${number} ${words}" source="${source}" date="2026"></data-box>`,
  translate: (card, {subject, bound, number, words, source}) => {
    card.setAttribute('title', `${subject} : ${bound} ${number} ${words}`);
    card.setAttribute('source', source);
  },
};
