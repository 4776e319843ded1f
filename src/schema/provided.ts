import type {Language, Locale} from '../locale/locale.js';
import {ownersIn, type Dataset} from '../model/dataset.js';
import type {ProvidedDataset} from '../model/provided-dataset.js';

/** A dataset without figures. */
export const emptyDataset: Dataset = {organizations: [], regions: []};

/**
 * What is provided of a checked dataset.
 * @param dataset Its figures.
 * @param languages The languages in which all of it is written; the first is spoken where the page has another.
 * @param state Whether it loads, why it cannot be shown, how a widget that shows it is embedded elsewhere.
 */
export const providedOf = (
  dataset: Dataset,
  languages: readonly Language[],
  state: Partial<Pick<ProvidedDataset, 'isLoading' | 'problem' | 'embedded'>> = {},
): ProvidedDataset => ({
  dataset,
  isLoading: false,
  ...state,
  localeFor({figures, speakers = []}, locale: Locale) {
    const [language] = languages;
    const isTheirs = () => ownersIn(dataset).some((one) => speakers.includes(one.id) || figures.some(({owner}) => owner === one));
    return !language || languages.includes(locale.language) || !isTheirs() ? locale : {language, tag: language};
  },
});
