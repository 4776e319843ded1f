import type {Preview} from '@storybook/web-components-vite';

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

const menu = (title: string, icon: Icon, description: string, items: {value: string; title: string}[]): GlobalType => ({
  description,
  toolbar: {title, icon, items, dynamicTitle: true},
});

/** What the toolbar can change about the place in which a story stands. */
export const toolbar = {
  language: menu('Language', 'globe', 'Language of the page', [
    {value: 'en', title: 'English'},
    {value: 'en-US', title: 'English (US)'},
    {value: 'fr', title: 'Français'},
    {value: 'fr-CA', title: 'Français (Canada)'},
    {value: 'mixed', title: 'English and French'},
  ]),
  theme: menu('Theme', 'paintbrush', 'Colours of the page', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
    {value: 'both', title: 'Light beside dark'},
    {value: 'forced-light', title: 'Forced colours, light'},
    {value: 'forced-dark', title: 'Forced colours, dark'},
  ]),
  ground: menu('Ground', 'photo', 'What the section behind the widget is painted with', [
    {value: 'page', title: 'The page’s own'},
    {value: 'white', title: 'White'},
    {value: 'tinted', title: 'Tinted'},
    {value: 'dark', title: 'Dark section, no color-scheme'},
    {value: 'brand', title: 'Brand colour, white text'},
    {value: 'gradient', title: 'Gradient, white text'},
  ]),
  host: menu('Host', 'browser', 'Styles of the page (in a story’s own view)', [
    {value: 'plain', title: 'Plain page'},
    {value: 'bootstrap', title: 'Bootstrap 5'},
    {value: 'wordpress-cover', title: 'WordPress, in a Cover'},
    {value: 'wordpress-columns', title: 'WordPress, in Columns'},
    {value: 'tailwind', title: 'Tailwind, in prose'},
    {value: 'magazine', title: 'Magazine'},
    {value: 'dsfr', title: 'DSFR, the French State’s'},
    {value: 'hostile', title: 'Hostile styles'},
  ]),
  width: menu('Width', 'ruler', 'Width of the widget’s place; a place wider than the window is drawn smaller', [
    {value: 'full', title: 'Full width'},
    // With a unit: what is a number in the address is none of these texts.
    ...[240, 320, 480, 768, 1000, 1280, 1920].map((width) => ({value: `${width}px`, title: `${width} px`})),
  ]),
  text: menu('Text size', 'zoom', 'How the reader enlarges text', [
    {value: 'usual', title: 'Text 100%'},
    {value: 'zoom', title: 'Zoom 200%'},
    {value: 'font', title: 'Font size 200%'},
  ]),
  direction: menu('Direction', 'transfer', 'Writing direction of the page', [
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  motion: menu('Motion', 'play', 'The reader’s setting for motion', [
    {value: 'no-preference', title: 'Motion'},
    {value: 'reduce', title: 'Reduced motion'},
  ]),
} satisfies Preview['globalTypes'];

/** The place in which a story stands until someone changes it. */
export const initialPlace: Readonly<Record<keyof typeof toolbar, string>> = {
  language: 'en',
  theme: 'light',
  ground: 'page',
  host: 'plain',
  width: 'full',
  text: 'usual',
  direction: 'ltr',
  motion: 'no-preference',
};
