/** A file of stories, if it is about a widget: its title, and what somebody has who should choose it. */
interface Module {
  readonly title: string;
  readonly component?: string;
  readonly parameters?: {readonly choose?: string};
}

const modules = Object.values(import.meta.glob<Module>('../*.stories.ts', {eager: true, import: 'default'}));

/** When to use which widget, as the stories of each say it. */
export const choices: readonly {readonly have: string; readonly use: string}[] = modules
  .filter(({component}) => component)
  .map(({title, parameters}) => ({have: parameters?.choose ?? '', use: title.split('/').at(-1)!.toLowerCase()}));
