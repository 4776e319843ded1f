import changelog from '../../CHANGELOG.md?raw';
import type {ElementDeclaration} from '../../.storybook/manifest.js';

/** What a version brought to a widget. */
export interface Change {
  readonly version: string;
  readonly entries: readonly string[];
}

const versions: readonly Change[] = changelog
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [version = '', ...lines] = section.split('\n');
    return {version, entries: lines.filter((line) => line.trim())};
  });

/** Whether an entry of the changelog names the widget or something that it has. */
function concerns(entry: string, {tagName, attributes, cssProperties}: ElementDeclaration): boolean {
  const names = new Set([tagName, ...attributes.map(({name}) => name), ...cssProperties.map(({name}) => name)]);
  return [...entry.matchAll(/`([^`]+)`/g)].some(([, code = '']) => code.split(/[\s=:<>"]+/).some((word) => names.has(word)));
}

/** The versions that changed a widget, the newest first, as the changelog has them. */
export const changesOf = (element: ElementDeclaration): Change[] =>
  versions.flatMap(({version, entries}) => {
    const found = entries.filter((entry) => concerns(entry, element)).map((entry) => entry.replace(/^- /, ''));
    return found.length ? [{version, entries: found}] : [];
  });
