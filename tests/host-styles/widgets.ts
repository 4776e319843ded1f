import {kinds, make} from '../tools/registered.js';

type Attributes = Readonly<Record<string, string>>;

/**
 * What some widgets are asked for on each host, so that the longest and the shortest of the dataset, a bar and a note are among it.
 * Of whatever else is registered there is one, showing what it proposes itself.
 */
const extremes: Readonly<Record<string, readonly Attributes[]>> = {
  'lifesci-breakdown': [{breakdown: 'paris-region.life-sciences-companies'}, {breakdown: 'medicen.total-investment'}],
  'lifesci-figure': [
    {figure: 'medicen.members'},
    {figure: 'sanofi.paris-region-employee-share', details: ''},
    {figure: 'paris-region.surgical-procedures', form: 'value'},
    {figure: 'paris-region.gdp'},
  ],
  'lifesci-key-figure': ['medicen.members', 'sanofi.employees', 'medicen.total-investment', 'paris-region.gdp'].map((figure) => ({figure})),
  // Which layout it takes by itself depends on the width that its place gives it.
  'lifesci-region-fact-strip': [
    {region: 'paris-region', layout: 'row'},
    {region: 'paris-region', topic: 'innovation', layout: 'row'},
    {figures: 'medicen.total-investment sanofi.employees paris-region.surgical-procedures paris-region.gdp', layout: 'table'},
  ],
  'lifesci-organization-profile': [{organization: 'medicen'}, {organization: 'sanofi'}],
};

/** Every registered widget in both languages, as a page writes it. */
export const tags: readonly string[] = ['en', 'fr'].flatMap((lang) =>
  kinds.flatMap((kind) =>
    (extremes[kind.tag] ?? [kind.valid]).map((attributes) => {
      const widget = document.createElement(kind.tag);
      for (const [name, value] of Object.entries({...attributes, lang})) widget.setAttribute(name, value);
      return widget.outerHTML;
    }),
  ),
);

/** Their names, as a selector. */
export const anyWidget: string = kinds.map(({tag}) => tag).join(', ');

const shown = kinds.map((kind) => make(kind));
document.body.append(...shown);
await Promise.all(shown.map(({updateComplete}) => updateComplete));
const roots = shown.map(({shadowRoot}) => shadowRoot!);

/** The classes that the widgets have inside. */
export const classes: readonly string[] = [
  ...new Set(roots.flatMap((root) => [...root.querySelectorAll('[class]')].flatMap(({classList}) => [...classList]))),
];

/** The custom properties that the widgets keep to themselves. */
export const privateProperties: readonly string[] = [
  ...new Set(
    roots.flatMap(({adoptedStyleSheets}) =>
      adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).flatMap(({cssText}) => cssText.match(/--_[\w-]+/g) ?? []),
    ),
  ),
];
shown.forEach((widget) => widget.remove());
