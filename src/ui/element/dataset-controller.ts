import {bundledDataset} from '../../data/bundled-dataset.js';
import type {Locale} from '../../locale/locale.js';
import type {Dataset} from '../../model/dataset.js';
import {decisionIn, type Decision} from '../../model/decision.js';
import {bare} from '../../model/own.js';
import {isProblem, type Problem} from '../../model/problem.js';
import {datasetContext, withProvided, type FoundDataset, type ProvidedDataset, type ShownOf} from '../../model/provided-dataset.js';
import {placesOf} from './ancestors.js';
import {ask} from './ask.js';
import {Controller, type Host} from './controller.js';
import {widgetsBelow} from './locale-controller.js';

/** How a dataset is asked for: of every element around a widget, through shadow roots. */
const request = bare({bubbles: true, composed: true});

/** Has every widget of a document decide again, when an element there has begun to provide a dataset or has another. */
function onProvider({currentTarget, context}: Event & {readonly context?: unknown}): void {
  if (context === datasetContext) widgetsBelow(currentTarget as Document).forEach((widget) => widget.requestUpdate());
}

/** Asks the elements around a widget for the dataset of which it decides what to show: theirs first, then the bundled one. */
export class DatasetController extends Controller {
  /** Where the widget finds its figures. */
  current: FoundDataset = bundledDataset;
  /** Whether a dataset around it loads. */
  isLoading = false;
  readonly #host: Host;
  /** What was provided when the widget last decided. */
  #provided: ProvidedDataset | undefined;

  constructor(host: Host) {
    super();
    this.#host = host;
    host.addController(this);
  }

  override hostConnected(): void {
    const {ownerDocument} = this.#host;
    ask(ownerDocument, 'addEventListener').call(ownerDocument, 'context-provider', onProvider);
    // Where it has been moved to, there may be another.
    if (this.#host.hasUpdated && this.#answer() !== this.#provided) this.#host.requestUpdate();
  }

  /**
   * Decides what to show of what is provided now.
   * @param asked The locale of the page.
   * @param content What to show of a dataset in a locale.
   */
  decide<Content extends ShownOf>(asked: Locale, content: (dataset: Dataset, locale: Locale) => Content | Problem): Decision<Content> {
    const provided = (this.#provided = this.#answer());
    const dataset = (this.current = withProvided(provided, bundledDataset));
    const decision = decisionIn(asked, provided, (locale) => content(dataset, locale));
    const isLacking = isProblem(decision.result);
    this.isLoading = provided ? provided.isLoading : isLacking && this.#isAwaited();
    return isLacking && provided?.problem ? {...decision, result: provided.problem} : decision;
  }

  /** Whether an element around the widget will provide a dataset as soon as its script has come. */
  #isAwaited(): boolean {
    return [...placesOf(this.#host)].some((place) => ask(place, 'matches').call(place, `${datasetContext}:not(:defined)`));
  }

  /** What is provided now; undefined if no element around the widget provides anything. Never throws. */
  #answer(): ProvidedDataset | undefined {
    const answers: ProvidedDataset[] = [];
    try {
      const callback = (answer: ProvidedDataset) => answers.push(answer);
      const event = new CustomEvent('context-request', request);
      this.#host.dispatchEvent(Object.assign(event, {context: datasetContext, callback}));
    } catch {
      // The page has broken it.
    }
    return answers[0];
  }
}
