// The script tag for a partner's own figures: registers the element. The first definition on a page wins. Never throws.
import {saidIn} from '../locale/said.js';
import {documentLocale, warnOnce} from '../ui/element/report.js';
import {DatasetElement} from './dataset-element.js';
import {taken} from './dataset-words.js';

const tag = 'lifesci-dataset';

try {
  if (!customElements.get(tag)) customElements.define(tag, DatasetElement);
  else if (customElements.get(tag) !== DatasetElement) warnOnce(saidIn(taken, documentLocale()));
} catch (error) {
  warnOnce(`<${tag}>: ${String(error)}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-dataset': DatasetElement;
  }
}
