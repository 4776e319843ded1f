import {html, type TemplateResult} from 'lit';

/** The same widget in places from narrow to wide, each with its width above it. */
export const narrowToWide = (widget: TemplateResult): TemplateResult =>
  html`${[240, 320, 480, 700, 950].map(
    (width) => html`
      <div style="max-width: ${width}px; margin-block-end: 4rem">
        <p class="caption" lang="en" dir="ltr">${width} px</p>
        ${widget}
      </div>
    `,
  )}`;

/** The same landmark several times over is this story's doing, and no fault of the widget. */
export const sameLandmarks = {a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}}};
