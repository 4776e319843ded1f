import {html, type TemplateResult} from 'lit';
import {RegionFactStrip} from '../elements/region-fact-strip/region-fact-strip.js';
import type {RegionFactStripContent} from '../elements/region-fact-strip/region-fact-strip.content.js';
import {textOf} from '../ui/element/attribute-values.js';

/**
 * The strip, whose script chooses between row and ledger by the room that it measures. A server knows no room: it writes both, the ledger
 * hidden, and styles show the one that suits the place. Without styles there is the row alone.
 */
export class ResponsiveStrip extends RegionFactStrip {
  protected override view(content: RegionFactStripContent, footer: TemplateResult): TemplateResult {
    const asked = this.layout;
    const row = super.view(content, footer);
    if (!content.canBeLedger || /^(row|table)$/.test(textOf(asked))) return row;
    this.layout = 'table';
    const ledger = super.view(content, footer);
    this.layout = asked;
    return html`${row}
      <div class="narrow" hidden>${ledger}</div>`;
  }
}
