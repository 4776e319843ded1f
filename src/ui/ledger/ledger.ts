import {html, nothing, type TemplateResult} from 'lit';
import {spaced} from '../fact/fact.js';
import type {Fact} from '../fact/fact.content.js';
import {typeset} from '../typeset.js';

/** What a row says beside its number: the label, and below it whatever limits or explains it. */
const labelTemplate = ({scaleWord, label, qualifier, share, note, ownerName}: Fact) => html`
  ${scaleWord ? html`<span aria-hidden="true">${`${scaleWord.trim()} `}</span>` : nothing}<span part="label">${typeset(label)}</span>
  ${qualifier ? html`<span class="small">${typeset(qualifier)}</span>` : nothing}
  ${
    share
      ? html`<span class="line"
          ><span class="speech" data-phrase=${share.speech}></span><span aria-hidden="true">${typeset(share.phrase)}</span></span
        >`
      : nothing
  }
  ${note ? html`<span class="line ledger-note" part="note">${typeset(note)}</span>` : nothing}
  ${ownerName ? html`<span class="small" part="subject">${typeset(ownerName)}</span>` : nothing}
`;

/**
 * A fact as a row: bound, number, and what it counts, which heads the row. Printed and copied in this order, it is the phrase; heard too,
 * for the bound is spoken with the number.
 */
const rowTemplate = (fact: Fact) => {
  const {bound, prefix, digits, ordinal, suffix, note, spokenValue} = fact;
  return html`<tr role="row" part="fact">
    <td class="bounds" aria-hidden="true"><span part="bound">${bound}</span></td>
    <td class="value" role="cell">
      <span class="speech" data-phrase=${spokenValue}></span
      ><span class=${note ? 'amount questioned' : 'amount'} part="value" aria-hidden="true"
        >${prefix}<b>${spaced(digits)}</b>${ordinal ? html`<span class="ordinal">${ordinal}</span>` : suffix || nothing}</span
      >
    </td>
    <th class="what" role="rowheader" scope="row">${labelTemplate(fact)}</th>
  </tr>`;
};

/**
 * Facts as a ledger: a table that is read down its columns. The roles are those that the elements have anyway, and lose in browsers where
 * the styles lay them out as a grid.
 * @param heading The heading, with the id `heading`, and what belongs above the facts.
 * @param facts The facts.
 * @param footer The source line and About.
 */
export const ledgerTemplate = (heading: unknown, facts: readonly Fact[], footer: unknown): TemplateResult =>
  html`<div>
    <table class="ledger" part="strip" aria-labelledby="heading">
      <caption>
        ${heading}
      </caption>
      <tbody role="rowgroup">
        ${facts.map(rowTemplate)}
      </tbody>
    </table>
    ${footer}
  </div>`;
