import {html, type TemplateResult} from 'lit';

type Render = (args: Record<string, unknown>) => TemplateResult;

/** A story: its arguments, and how it is rendered where its module's way is not its own. */
interface Story {
  readonly args?: Record<string, unknown>;
  readonly render?: Render;
  readonly parameters?: {
    readonly choose?: string;
    readonly meant?: object;
    readonly a11y?: {readonly config: {readonly rules: readonly {readonly id: string}[]}};
  };
}

/** A module of stories, each under its name. */
interface Stories {
  readonly default: {readonly render: Render};
  readonly [name: string]: Story;
}

/** A story in one language, and the rules of axe that it breaks by its own doing. */
interface Shown {
  readonly name: string;
  readonly template: TemplateResult;
  readonly ignoredRules: string[];
}

/** Every story of a module, in every language that a page may have. */
export const inEveryLanguage = ({default: {render}, ...stories}: Stories): Shown[] =>
  Object.entries(stories).flatMap(([name, story]) =>
    ['en', 'fr'].map((lang) => ({
      name: `${name}, ${lang}`,
      template: html`<div lang=${lang}>${(story.render ?? render)({words: 'The author’s words.', ...story.args})}</div>`,
      ignoredRules: (story.parameters?.a11y?.config.rules ?? []).map(({id}) => id),
    })),
  );
