import type {Language} from '../src/locale/locale.js';
import {frameworks} from '../src/embed/framework-snippet.js';
import {hasPicture} from '../src/embed/picture-file.js';

/** The kinds of snippet. */
export const tabs = ['html', 'cms', ...frameworks, 'iframe', 'picture'] as const;

/** One kind of snippet. */
export type Tab = (typeof tabs)[number];

/** The kinds of snippet that this site must answer itself, of which no partner's own file knows. */
const answered: readonly Tab[] = ['iframe', 'picture'];

/**
 * The kinds of snippet that there are of a widget: there are pictures of single figures and totals.
 * @param tag The widget.
 * @param isOwn Whether it shows a partner's own file.
 */
export const tabsFor = (tag: string, isOwn: boolean): readonly Tab[] =>
  tabs.filter((tab) => (tab !== 'picture' || hasPicture(tag)) && !(isOwn && answered.includes(tab)));

/** What the preview stands on. */
export const grounds = ['white', 'dark', 'own'] as const;

/** The colours of somebody's page, as `#rrggbb`. */
export interface Colours {
  readonly background: string;
  readonly text: string;
  readonly accent: string;
}

/** All that has been chosen. */
export interface State {
  /** The language of the builder. */
  readonly language: Language;
  /** Whether somebody chose it; else it is the browser's. */
  readonly languageIsChosen: boolean;
  /** The widget. */
  readonly tag: string;
  /** The attributes of the widget, and of those before it: nothing is chosen twice. What is on has an empty value. */
  readonly values: Readonly<Record<string, string>>;
  /** The address of a partner's own file; empty for none, and for one that has none. */
  readonly data: string;
  /** What is searched for. */
  readonly query: string;
  readonly ground: (typeof grounds)[number];
  readonly colours: Colours;
  /** The width of the preview in pixels; 0 is all there is. */
  readonly room: number;
  readonly previewLanguage: Language;
  readonly tab: Tab;
  readonly withScript: boolean;
}

/** What is chosen for who has not chosen yet. */
export const initial = (language: Language): State => ({
  language,
  languageIsChosen: false,
  tag: 'lifesci-key-figure',
  values: {details: ''},
  data: '',
  query: '',
  ground: 'white',
  colours: {background: '#1b4d8f', text: '#ffffff', accent: '#ffd166'},
  room: 0,
  previewLanguage: language,
  tab: 'html',
  withScript: true,
});
