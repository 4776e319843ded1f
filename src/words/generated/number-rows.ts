// Written by scripts/number-rows.mjs from CLDR 48.2.0; not to be edited.
import type {Language} from '../../locale/locale.js';
import type {NumberRow} from '../number-row.js';

const en: NumberRow = {
  decimal: ".",
  group: ",",
  minimumGroupingDigits: 1,
  percent: ["","%"],
  scales: [[1000000000,{"other":"billion"}],[1000000,{"other":"million"}]],
  currencies: {"EUR":{"before":"€","words":{"one":"euro","other":"euros"}}},
  spaceBeforeNoun: " ",
  plural: (n) => (n === 1 ? 'one' : 'other'),
};

const fr: NumberRow = {
  decimal: ",",
  group: "\u202f",
  minimumGroupingDigits: 1,
  percent: ["","\u00a0%"],
  scales: [[1000000000,{"one":"milliard","other":"milliards"}],[1000000,{"one":"million","other":"millions"}]],
  currencies: {"EUR":{"before":"","words":{"one":"euro","other":"euros"}}},
  spaceBeforeNoun: "\u00a0",
  partitive: "de ",
  partitiveBeforeVowel: "d’",
  plural: (n) => (n < 2 ? 'one' : 'other'),
  ordinals: {category: (n) => (n === 1 ? 'one' : 'other'), letters: {"masculine":{"one":"er","other":"e"},"feminine":{"one":"re","other":"e"}}, words: {"masculine":["premier","deuxième","troisième","quatrième","cinquième","sixième","septième","huitième","neuvième","dixième"],"feminine":["première"]}},
};

/** By language, and by region where the region writes numbers in its own way. */
export const rows: Record<Language, NumberRow> & Partial<Record<string, NumberRow>> = {
  en,
  fr,
  'fr-CA': {...fr, group: "\u00a0"},
  'fr-CH': {...fr, group: "’", percent: ["","%"]},
  'fr-LU': {...fr, group: "."},
  'fr-MA': {...fr, group: "."},
};
