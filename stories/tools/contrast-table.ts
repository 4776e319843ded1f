import {html, type TemplateResult} from 'lit';
import {contrast} from './colours.js';
import type {Colour, Measured, Schemes} from './grounds.js';

/** "4.5:1", cut off and never rounded up, so that a near miss reads as one. */
export const ratioText = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

export const passes = ({ratio, least}: Colour): boolean => ratio >= least;

const purposes = {text: 'Text', fill: 'Measured length', line: 'Line beside words'};

const verdict = (colour: Colour) => {
  if (!colour.least) return 'nothing asked';
  return passes(colour) ? `passes, ${colour.least}:1 asked` : `fails, ${colour.least}:1 asked`;
};

export const swatch = (colour: string) => html`<span class="swatch" style="background: ${colour}"></span>`;

/** Every colour on its ground, what it is for and whether it can be made out there. */
const contrastTable = ({ground, colours}: Measured, caption: string): TemplateResult => html`
  <table class="tokens contrast">
    <caption>
      ${caption}, on ${swatch(ground)} ${ground}
    </caption>
    <thead>
      <tr>
        <th scope="col">Colour</th>
        <th scope="col">For</th>
        <th scope="col">Parts</th>
        <th scope="col">Contrast</th>
      </tr>
    </thead>
    <tbody>
      ${colours.map(
        (colour) => html`
          <tr data-ratio=${colour.ratio} data-least=${colour.least}>
            <td>${swatch(colour.seen)} ${colour.seen}</td>
            <td>${purposes[colour.role]}</td>
            <td>${colour.parts.join(', ')}</td>
            <td class=${passes(colour) ? '' : 'fails'}><strong>${ratioText(colour.ratio)}</strong> ${verdict(colour)}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** The contrast of every colour with every other, for what may come to lie side by side. */
function pairsTable({ground, colours}: Measured, caption: string): TemplateResult {
  const all = [...new Set([ground, ...colours.map(({seen}) => seen)])];
  return html`
    <table class="tokens pairs">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${all.map((colour) => html`<th scope="col">${swatch(colour)}<br />${colour}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (row) => html`
            <tr>
              <th scope="row">${swatch(row)} ${row}</th>
              ${all.map((column) => html`<td>${row === column ? '' : ratioText(contrast(row, column, ground))}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

const names = {light: 'Light', dark: 'Dark'};

const inSchemes = (schemes: Schemes, table: (measured: Measured, scheme: string) => TemplateResult) => html`
  <div class="scroll" lang="en" dir="ltr">
    ${(['light', 'dark'] as const).map((scheme) => schemes[scheme].map((measured) => table(measured, names[scheme])))}
  </div>
`;

/** The tables of both schemes, one for each ground. */
export const contrastTables = (schemes: Schemes): TemplateResult => inSchemes(schemes, contrastTable);

/** The same for every pair of colours. */
export const pairsTables = (schemes: Schemes): TemplateResult =>
  inSchemes(schemes, (measured, scheme) => pairsTable(measured, `Every pair, ${scheme.toLowerCase()}`));
