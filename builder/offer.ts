import {catalogueOf, type Catalogue, type Entry} from './catalogue.js';
import type {ManifestElement} from './manifest.js';
import {Search} from './search.js';
import type {ProvidedDataset} from '../src/model/provided-dataset.js';

/** What the list offers for a tag, and what of it was found. */
export interface Offered {
  readonly entries: readonly Entry[];
  readonly found: readonly Entry[];
  /** The figures that can be ticked; none if the tag shows one thing. */
  readonly figures: readonly Entry[];
  readonly foundFigures: readonly Entry[];
}

/** What can be chosen of the figures that there are, with a search for each tag, made when it is first asked for. */
export class Offer {
  readonly catalogue: Catalogue;
  readonly #known = new Map<ManifestElement, {readonly entries: readonly Entry[]; readonly search: Search}>();
  #figures: Search | undefined;

  /** @param provided A partner's own file, if one is open. */
  constructor(provided?: ProvidedDataset) {
    this.catalogue = catalogueOf(provided);
  }

  /**
   * Finds what a tag can show.
   * @param element The tag.
   * @param query What is looked for.
   */
  find(element: ManifestElement, query: string): Offered {
    const {entriesFor, everyFigure} = this.catalogue;
    const names = element.attributes.map(({name}) => name);
    const entries = entriesFor(names);
    const known = this.#known.get(element) ?? {entries, search: new Search(entries)};
    this.#known.set(element, known);
    if (!names.includes('figures')) return {entries: known.entries, found: known.search.find(query), figures: [], foundFigures: []};
    this.#figures ??= new Search(everyFigure);
    return {entries: known.entries, found: known.search.find(query), figures: everyFigure, foundFigures: this.#figures.find(query)};
  }
}
