import {html, type TemplateResult} from 'lit';
import {contrastTables} from './contrast-table.js';
import type {Schemes} from './grounds.js';
import './tokens.css';

/** A part of a page with every widget on it, in a brand's colours; below it the style sheet, and what its colours come to. */
export const brandPage =
  (className: string, css: string) =>
  (_: unknown, {loaded: {schemes}}: {loaded: {schemes: Schemes}}): TemplateResult => html`
    <div class=${className}>
      <div class="brand-cards">
        <lifesci-key-figure figure="medicen.total-investment"></lifesci-key-figure>
        <lifesci-key-figure figure="paris-region.startups"></lifesci-key-figure>
        <lifesci-key-figure figure="paris-region.gdp"></lifesci-key-figure>
      </div>
      <lifesci-region-fact-strip region="paris-region" topic="hospitals"></lifesci-region-fact-strip>
      <lifesci-breakdown breakdown="paris-region.life-sciences-companies"></lifesci-breakdown>
      <lifesci-organization-profile organization="sanofi" sections="summary figures sites"></lifesci-organization-profile>
    </div>
    <div class="brand-about" lang="en" dir="ltr">
      <pre class="brand-css"><code>${css}</code></pre>
      ${contrastTables(schemes)}
    </div>
  `;
