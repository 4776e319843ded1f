import type {Decorator, Loader} from '@storybook/web-components-vite';
import {dress, setsAnything, type Arguments} from '../stories/tools/element.js';
import {elementNamed} from './manifest.js';
import {languagesOf} from './place.js';

type Widget = HTMLElement & {readonly sentence?: string; readonly updateComplete?: Promise<unknown>};

/** What a widget with these attributes says of itself in a language; nothing where it cannot show what is asked for. */
async function sentenceOf(tagName: string, given: Arguments, language: string): Promise<string> {
  const widget = document.createElement(tagName) as Widget;
  if (!setsAnything(given)) return '';
  dress(widget, given);
  widget.lang = language;
  widget.hidden = true;
  // Storybook hides all that is in the body while it prepares a story.
  document.documentElement.append(widget);
  await widget.updateComplete;
  const {sentence = ''} = widget;
  widget.remove();
  return sentence;
}

/**
 * Before a story of a widget is drawn: what its author would have written inside the tag, in each language. That is what the widget says
 * itself; where it can say nothing, it is what the author meant (`parameters.meant`, a widget with attributes that would have been right).
 */
export const sayings: Loader = async ({component, args, parameters, globals}) => {
  const tagName = String(component);
  if (!elementNamed(tagName)) return {};
  const {tagName: meantTag = tagName, ...meant} = (parameters.meant ?? {}) as Arguments & {readonly tagName?: string};
  const said = languagesOf(String(globals.language)).map(async (language) => {
    const own = await sentenceOf(tagName, args, language);
    return [language, own || (await sentenceOf(meantTag, meant, language))] as const;
  });
  return {sayings: Object.fromEntries(await Promise.all(said))};
};

/** Writes these words inside the tag, unless someone has typed others. */
export const inWords: Decorator = (story, {args, loaded, globals}) => {
  const said = (loaded.sayings as Readonly<Record<string, string>> | undefined)?.[String(globals.language)];
  return story({args: {...args, words: args.words || said}});
};
