/** A section of a partner's page as one sees it: what it is painted with, and the ink of its text. */
export interface Ground {
  readonly name: string;
  /** The section's own style; none of them declares a colour scheme. */
  readonly style: string;
  /** What lies between the section and the widget, which takes the place of `{widget}`. */
  readonly inside?: string;
  /** The colour behind the widget. */
  readonly behind: string;
  readonly scheme: 'light' | 'dark';
  /** The scheme that the page around the section declares; left out, none. */
  readonly pageScheme?: 'light' | 'dark';
}

const plain = (name: string, behind: string, ink: string, scheme: Ground['scheme']): Ground => ({
  name,
  style: `background: ${behind}; color: ${ink}`,
  behind,
  scheme,
});

/** The grounds on which colours must stand out: light, dark, and the mid-tones that pages print white on. */
export const grounds: readonly Ground[] = [
  plain('white', '#ffffff', '#212529', 'light'),
  plain('a tint', '#eef3fb', '#1b1f33', 'light'),
  plain('a light grey', '#f5f5f5', '#333333', 'light'),
  plain('sand', '#f3ead8', '#2b2118', 'light'),
  plain('black', '#000000', '#ffffff', 'dark'),
  plain('Bootstrap’s bg-dark text-white', '#212529', '#ffffff', 'dark'),
  plain('navy', '#0b1f4b', '#e6e8f5', 'dark'),
  {
    name: 'a cover of WordPress',
    style: 'position: relative; isolation: isolate; background: #8a9ba8; color: #fff',
    inside: '<span style="position: absolute; inset: 0; z-index: -1; background: #000; opacity: .5"></span>{widget}',
    behind: '#454e54',
    scheme: 'dark',
  },
  {
    name: 'the start of a gradient',
    style: 'background: linear-gradient(#3b0764, #3b0764 80%, #7c2d12); color: #fff',
    behind: '#3b0764',
    scheme: 'dark',
  },
  {
    name: 'the end of a gradient',
    style: 'background: linear-gradient(#3b0764, #7c2d12 20%); color: #fff',
    behind: '#7c2d12',
    scheme: 'dark',
  },
  plain('Bootstrap’s blue', '#0d6efd', '#ffffff', 'dark'),
  plain('Bootstrap’s green', '#198754', '#ffffff', 'dark'),
  plain('Bootstrap’s grey', '#6c757d', '#ffffff', 'dark'),
  {...plain('a light section of a dark page', '#ffffff', '#212529', 'light'), pageScheme: 'dark'},
];

/** The questioned figure, which has a note and a mark, a share, and a breakdown: all that is painted in colours. */
const coloured = [
  '<lifesci-key-figure figure="paris-region.gdp"></lifesci-key-figure>',
  '<lifesci-key-figure figure="medicen.total-investment" details></lifesci-key-figure>',
  '<lifesci-breakdown breakdown="sanofi.paris-region-sites"></lifesci-breakdown>',
];

/**
 * A section as a page has it, with the widgets that are painted in colours.
 * @param ground The section.
 * @param told More attributes of the widgets, such as `theme="dark"`.
 * @param declared More style of the section, such as a colour scheme.
 */
export function sectionOn({style, inside = '{widget}', pageScheme}: Ground, told = '', declared = ''): string {
  const widgets = coloured.map((tag) => tag.replace('></', ` ${told}></`)).join('');
  const section = `<section style="${style}; ${declared}">${inside.replace('{widget}', widgets)}</section>`;
  return `<div${pageScheme ? ` style="color-scheme: ${pageScheme}"` : ''}>${section}</div>`;
}
