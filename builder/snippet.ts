import {withDataset} from '../src/embed/dataset-snippet.js';
import {frameSnippet, type FramePlace} from '../src/embed/frame-snippet.js';
import {frameworkSnippet} from '../src/embed/framework-snippet.js';
import {pictureFile} from '../src/embed/picture-file.js';
import {pictureSnippet} from '../src/embed/picture-snippet.js';
import {placeholderSnippet, scriptLine, tagSnippet, type ScriptWritten, type WidgetWritten} from '../src/embed/widget-snippet.js';
import {localeFrom} from '../src/locale/locale.js';
import type {State} from './state.js';

/** What a snippet is written for. */
type Chosen = Pick<State, 'tab' | 'withScript' | 'ground' | 'previewLanguage'>;

/** Where what is pasted finds what it needs. */
interface SiteWritten {
  /** The script; the page for frames lies beside it. */
  readonly script: ScriptWritten;
  /** The script that gives frames their height. */
  readonly frameScript: ScriptWritten;
  /** The root of the site, which has `pictures/`, with a slash at its end. */
  readonly root: string;
  /** How high the widget is, in pixels. */
  readonly height: number;
  /** A partner's own file, if one is open: where pages find it, and the script of the element that reads it. */
  readonly own?: {readonly src: string; readonly script: ScriptWritten} | undefined;
}

const valueOf = ({attributes}: WidgetWritten, attribute: string): string | undefined =>
  attributes.find(([name]) => name === attribute)?.[1];

/** The widget with the theme of its ground: a frame or a picture brings its own. */
function onGround(widget: WidgetWritten, {ground}: Chosen): WidgetWritten {
  const isDark = ground === 'dark' && !valueOf(widget, 'theme');
  return isDark ? {...widget, attributes: [...widget.attributes, ['theme', 'dark']]} : widget;
}

function pictureOf(widget: WidgetWritten, chosen: Chosen, folder: string): string {
  const {language} = localeFrom(valueOf(widget, 'lang') ?? chosen.previewLanguage)!;
  const theme = valueOf(onGround(widget, chosen), 'theme') === 'dark' ? 'dark' : 'light';
  return pictureSnippet(pictureFile(widget, language, theme)!, widget.words, folder);
}

/**
 * What is copied. For an editor it is one line, because editors turn line breaks into paragraphs.
 * @param chosen For which kind of page.
 * @param widget The widget.
 * @param site What the site hands out.
 */
export function snippetFor(chosen: Chosen, widget: WidgetWritten, {script, frameScript, root, height, own}: SiteWritten): string {
  const {tab, withScript} = chosen;
  const lines = withScript ? [script, ...(own ? [own.script] : [])].map(scriptLine) : [];
  const around = (markup: string) => (own ? withDataset(own.src, markup) : markup);
  switch (tab) {
    case 'html':
      return [...lines, around(tagSnippet(widget))].join('\n');
    case 'cms':
      return [...lines, around(placeholderSnippet(widget))].join('');
    case 'iframe': {
      const place: FramePlace = {folder: new URL('.', script.address).href, language: chosen.previewLanguage, height};
      return (withScript ? `${scriptLine(frameScript)}\n` : '') + frameSnippet(onGround(widget, chosen), place);
    }
    case 'picture':
      return pictureOf(widget, chosen, root);
    default:
      return frameworkSnippet(tab, widget, withScript, own?.src);
  }
}
