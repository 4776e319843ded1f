import {html, type TemplateResult} from 'lit';

/** A module of stories: how to render one, and each story's arguments under its name. */
interface Stories<Arguments> {
  default: {render: (args: Arguments) => TemplateResult};
  [name: string]: unknown;
}

/** Every story of a module, in every language that a page may have. */
export const inEveryLanguage = <Arguments>(stories: Stories<Arguments>): {name: string; template: TemplateResult}[] =>
  Object.entries(stories)
    .filter(([name]) => name !== 'default')
    .flatMap(([name, story]) =>
      ['en', 'fr'].map((lang) => ({
        name: `${name}, ${lang}`,
        template: html`<div lang=${lang}>${stories.default.render((story as {args: Arguments}).args)}</div>`,
      })),
    );
