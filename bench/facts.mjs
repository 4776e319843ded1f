// What every case shows: the facts of five key figures, in the words that our own cards say them with.

/** Facts by figure: the value, and in each language whom it is about, its bound, what it counts and who states it. */
const facts = [
  {
    figure: 'sanofi.employees',
    value: 100_000,
    en: {subject: 'Sanofi', bound: 'over', words: 'staff around the world', source: 'presentation of Sanofi'},
    fr: {subject: 'Sanofi', bound: 'plus de', words: 'collaborateurs dans le monde', source: 'présentation de Sanofi'},
  },
  {
    figure: 'medicen.members',
    value: 300,
    en: {subject: 'Medicen Paris Region', bound: 'over', words: 'members', source: 'presentation of Medicen Paris Region'},
    fr: {subject: 'Medicen Paris Region', bound: 'plus de', words: 'membres', source: 'présentation de Medicen Paris Region'},
  },
  {
    figure: 'paris-region.life-sciences-companies',
    value: 1_000,
    en: {
      subject: 'Life sciences in the Paris Region',
      bound: 'more than',
      words: 'life-sciences companies',
      source: 'presentation of the Paris Region',
    },
    fr: {
      subject: 'Les sciences de la vie en Île-de-France',
      bound: 'plus de',
      words: 'entreprises des sciences de la vie',
      source: 'présentation de l’Île-de-France',
    },
  },
  {
    figure: 'sanofi.countries',
    value: 170,
    en: {
      subject: 'Sanofi',
      bound: 'more than',
      words: 'countries where Sanofi provides healthcare solutions',
      source: 'presentation of Sanofi',
    },
    fr: {subject: 'Sanofi', bound: 'plus de', words: 'pays où Sanofi fournit des solutions de santé', source: 'présentation de Sanofi'},
  },
  {
    figure: 'paris-region.hospitals',
    value: 39,
    en: {
      subject: 'The Paris Region hospital network',
      bound: '',
      words: 'hospitals in one network',
      source: 'presentation of the Paris Region',
    },
    fr: {
      subject: 'Le réseau hospitalier d’Île-de-France',
      bound: '',
      words: 'hôpitaux en réseau',
      source: 'présentation de l’Île-de-France',
    },
  },
];

const before = {en: 'Source: ', fr: 'Source\u00a0: '};

/**
 * The facts in one language, as cases place them: `figure`, `value`, `number` (the value as the language writes it),
 * `subject`, `bound`, `words`, `source` and `lang`, all of them text but for the value.
 * @param lang `en` or `fr`.
 */
export const factsIn = (lang) =>
  facts.map(({figure, value, [lang]: said}) => {
    const number = new Intl.NumberFormat(lang).format(value);
    return {...said, figure, value, number, source: before[lang] + said.source, lang};
  });

/**
 * A page's cards as HTML: the facts over and over.
 * @param one The case.
 * @param count How many cards.
 */
export function cardsOf({card}, count) {
  const all = factsIn('en');
  return Array.from({length: count}, (_, index) => card(all[index % all.length], index)).join('');
}
