import {html, type TemplateResult} from 'lit';
import '../src/lifesci-widgets.js';
import '../src/dataset/lifesci-dataset.js';
import {exampleDataset} from './fixtures/example-dataset.js';

/** Widgets with a partner’s own figures. The organization and the region are made up. */
export default {title: 'Pages/Own figures', tags: ['unpictured'], parameters: {controls: {disable: true}}};

const widgets = html`
  <div style="display: grid; gap: 2rem">
    <lifesci-key-figure figure="example-cluster.staff">The author’s words: over 1,250 people</lifesci-key-figure>
    <lifesci-breakdown breakdown="example-cluster.staff">The author’s words</lifesci-breakdown>
    <lifesci-organization-profile organization="example-cluster">The author’s words</lifesci-organization-profile>
    <lifesci-region-fact-strip region="example-region">The author’s words</lifesci-region-fact-strip>
    <lifesci-key-figure figure="medicen.members">The author’s words: over 300 members</lifesci-key-figure>
  </div>
`;

/** Draws the widgets with figures, which a page would name by `src`. */
const story = (data: unknown, more: object = {}) => ({...more, render: () => draw(data)});
const draw = (data: unknown): TemplateResult => html`<div data-code><lifesci-dataset .data=${data}>${widgets}</lifesci-dataset></div>`;

/** A text or list with every text changed. */
const texts = (value: unknown, change: (text: Record<string, string>) => object): unknown => {
  if (Array.isArray(value)) return value.map((item) => texts(item, change));
  if (typeof value !== 'object' || !value) return value;
  if ('en' in value && 'fr' in value) return change(value as Record<string, string>);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item, change)]));
};

/** All is right: their figures, and below one of the package’s. */
export const Whole = story(exampleDataset);

/** The file has not come yet: bundled figures, and the author’s words for all others. */
export const Loading = {
  render: () => {
    const provided = {dataset: {organizations: [], regions: []}, isLoading: true, localeFor: (_: unknown, locale: unknown) => locale};
    const answer = (event: Event & {callback?: (provided: unknown) => void}) => {
      event.stopPropagation();
      event.callback?.(provided);
    };
    return html`<div data-code @context-request=${answer}>${widgets}</div>`;
  },
};

/** Nothing of the file can be read: bundled figures, and the author’s words for all others. */
export const Failing = story('not a dataset');

/** One figure is wrong: it is left out, its total is shown without parts, and the rest as it is. */
export const PartlyRight = story(
  JSON.parse(JSON.stringify(exampleDataset).replace('"researchers":{"value":500', '"researchers":{"value":-500')),
  {name: 'Partly right'},
);

/** A file in French alone: its figures speak French on every page, the package’s figures the language of the page. */
export const OneLanguage = story(
  texts(exampleDataset, ({fr}) => ({fr})),
  {name: 'One language'},
);

/** Texts as long as a partner may write them. */
export const LongTexts = story(
  texts(exampleDataset, ({en = '', fr = ''}) => ({en: Array(6).fill(en).join(', '), fr: Array(6).fill(fr).join(', ')})),
  {name: 'Long texts'},
);
