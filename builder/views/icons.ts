import {html, svg, type TemplateResult} from 'lit';

const drawing = (content: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 56 36" width="56" height="36" aria-hidden="true" fill="currentColor">${content}</svg>`;

/** A small drawing of each kind of widget, by tag. */
export const icons: Readonly<Record<string, TemplateResult>> = {
  'lifesci-key-figure': drawing(
    svg`<path d="M0 0h56v2H0z" /><text x="0" y="27" font-size="22" font-weight="700">300</text><path d="M0 33h30v2H0z" opacity=".4" />`,
  ),
  'lifesci-region-fact-strip': drawing(
    svg`<path d="M0 0h16v2H0zM20 0h16v2H20zM40 0h16v2H40z" /><g font-size="11" font-weight="700"><text y="17">39</text><text x="20" y="17">10</text><text x="40" y="17">96</text></g><path d="M0 23h12v2H0zM20 23h12v2H20zM40 23h12v2H40z" opacity=".4" />`,
  ),
  'lifesci-breakdown': drawing(
    svg`<path class="measured" d="M0 8h24v14H0z" /><path class="measured" opacity=".75" d="M25 8h16v14H25z" /><path class="measured" opacity=".5" d="M42 8h14v14H42z" /><path d="M0 28h10v2H0zM25 28h10v2H25zM42 28h8v2h-8z" opacity=".4" />`,
  ),
  'lifesci-organization-profile': drawing(
    svg`<path d="M0 0h16v2H0zM20 0h36v2H20z" /><path d="M0 9h14v2H0zM0 14h12v2H0zM20 21h36v1H20z" opacity=".4" /><g font-size="10" font-weight="700"><text x="20" y="15">300</text><text x="42" y="15">62</text><text x="20" y="34">5</text><text x="42" y="34">3</text></g>`,
  ),
};

const sign = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
    <path d=${path} />
  </svg>`;

/** The signs on buttons: not every font has them. */
export const signs = {
  up: sign('M8 13V3M3.5 7.5 8 3l4.5 4.5'),
  down: sign('M8 3v10M3.5 8.5 8 13l4.5-4.5'),
  away: sign('m4 4 8 8m0-8-8 8'),
};
