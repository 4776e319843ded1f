import type {Locale} from '../locale/locale.js';
import type {Dataset, Figure} from './dataset.js';
import type {Problem} from './problem.js';

/** The name under which a dataset is asked for, by the web components community's context protocol. */
export const datasetContext = 'lifesci-dataset';

/** What a widget shows of a dataset. */
export interface ShownOf {
  readonly figures: readonly Figure[];
  /** Ids of those who are cited, if not the figures' own speakers. */
  readonly speakers?: readonly string[];
}

/** Where a widget finds its figures. */
export interface FoundDataset extends Dataset {
  /**
   * Writes what shows a widget on another page; undefined where its script and its tag alone do.
   * @param code The line that loads the script, and the widget's tag.
   */
  readonly embedded?: ((code: string) => string) | undefined;
}

/** What an element around a widget provides in place of the bundled dataset. */
export interface ProvidedDataset {
  /** Its figures; none while they load, and if they cannot be shown. */
  readonly dataset: Dataset;
  /** The locale in which something can be shown: that of the page, unless it is not written in its language. */
  readonly localeFor: (shown: ShownOf, locale: Locale) => Locale;
  /** Whether it loads. */
  readonly isLoading: boolean;
  /** How a widget that shows it is embedded elsewhere, if it can be found from there. */
  readonly embedded?: FoundDataset['embedded'];
  /** Why it cannot be shown. */
  readonly problem?: Problem | undefined;
}

/** A dataset in which what is provided, if anything is, hides what it has itself. */
export const withProvided = (provided: ProvidedDataset | undefined, dataset: Dataset): FoundDataset =>
  provided
    ? {
        embedded: provided.embedded,
        organizations: [...provided.dataset.organizations, ...dataset.organizations],
        regions: [...provided.dataset.regions, ...dataset.regions],
      }
    : dataset;
