import {posix} from 'node:path';
import type {Language} from '../src/locale/locale.js';
import type {Site} from './site.js';

/** The kinds of things that have pages; a folder of each language. */
export const kinds = ['figures', 'breakdowns', 'organizations', 'regions'] as const;

/** One of them. */
export type Kind = (typeof kinds)[number];

/** The page of a figure, an organization and so on, from the root of the site. */
export const pagePath = (language: Language, kind: Kind, id: string): string => `${language}/${kind}/${id}.html`;

/** The page that lists all facts. */
export const indexPath = (language: Language): string => `${language}/index.html`;

/** The page of a document. */
export const documentPath = (language: Language, name: string): string => `${language}/docs/${name}.html`;

/** The page of the corrections. */
export const correctionsPath = (language: Language): string => `${language}/corrections.html`;

/** The paths of a page in each language of the site. */
export const versionsOf = ({locales}: Site, pathIn: (language: Language) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(locales.map(({language}) => [language, pathIn(language)]));

/** A file that belongs to a page: the same name with another ending. */
export const besidePath = (path: string, ending: string): string => path.replace(/\.html$/, ending);

/** How one page of the site names another file of it. */
export const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/** The address of a file where other sites can find it; from a page of ours, where nobody knows where that is. */
export const publicAddress = ({base}: Site, from: string, to: string): string => (base ? new URL(to, base).href : relative(from, to));

/** The folder of the package that this site was made with. */
export const versionFolder = ({integrity}: Site): string => `v${integrity.version}`;

/** The embed builder with something chosen. */
export const builderPath = (language: Language, tag: string, attributes: Readonly<Record<string, string>>): string =>
  `index.html#${new URLSearchParams({_widget: tag, _in: language, ...attributes}).toString()}`;
