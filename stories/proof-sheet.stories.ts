import {html} from 'lit';
import '../src/elements/key-figure/lifesci-key-figure.js';
import {keyFigureContent} from '../src/elements/key-figure/key-figure.content.js';
import {bundledDataset} from '../src/data/bundled-dataset.js';
import {localeFrom} from '../src/locale/locale.js';
import {figuresIn, type Figure} from '../src/model/dataset.js';
import {isProblem} from '../src/model/problem.js';
import './tools/proof-sheet.css';

export default {title: 'Pages/Proof sheet', tags: ['!autodocs'], parameters: {controls: {disable: true}}};

const languages = ['en', 'fr'];

/** What a screen reader is given of a figure. */
function heard(id: string, lang: string): string {
  const content = keyFigureContent(id, bundledDataset, localeFrom(lang)!);
  return isProblem(content) ? content.message : content.fact.speech;
}

const row = ({id, owner, paragraph}: Figure) => html`
  <div class="proof" role="group" aria-label=${id}>
    <p class="caption" lang="en"><code>${id}</code>, paragraph ${paragraph} of ${owner.source.document}</p>
    ${languages.map(
      (lang) => html`
        <div lang=${lang}>
          <lifesci-key-figure figure=${id}></lifesci-key-figure>
          <p class="caption">${lang === 'en' ? 'Heard: ' : 'Lu à voix haute\u00a0: '}${heard(id, lang)}</p>
        </div>
      `,
    )}
  </div>
`;

/** Every figure in both languages, side by side, as it is read and as it is heard. */
export const AllFigures = {
  name: 'All figures',
  render: () => html`<div class="proofs">${figuresIn(bundledDataset).map(row)}</div>`,
};
