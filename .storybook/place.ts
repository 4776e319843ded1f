import type {Decorator, Loader} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {frames} from './frames.js';
import {dressAs} from './hosts.js';
import {showAsWith} from './reader.js';
import {stage} from './stage.js';
import './place.css';

/** The host's styles are for a whole page: where a story stands among others, in the docs, the page is Storybook's. */
const hostOf = (host: string, viewMode: string) => (viewMode === 'story' ? host : 'plain');

/** Puts the host's styles on the page before the story is drawn. */
export const inHost: Loader = ({globals: {host, theme}, viewMode}) => dressAs(hostOf(String(host), viewMode), String(theme));

const enlarged: Readonly<Record<string, Record<string, string>>> = {zoom: {zoom: '2'}, font: {fontSize: '200%'}};

/** The colour schemes that a theme of the toolbar asks for. */
const schemesOf = (theme: string) => (theme === 'both' ? (['light', 'dark'] as const) : [theme.endsWith('dark') ? 'dark' : 'light']);

/** The languages that a language of the toolbar asks for. */
export const languagesOf = (language: string): readonly string[] => (language === 'mixed' ? ['en', 'fr'] : [language]);

/**
 * Draws the story in the place that the toolbar describes: once in each language and each colour scheme that is asked for. A page that a
 * story draws itself (`bare`) has its own frame.
 */
export const inPlace: Decorator = (story, {component, args, loaded, globals, parameters, viewMode}) => {
  const {language, theme, ground, host, width, text, direction, motion} = globals as Record<string, string>;
  const forced = theme!.startsWith('forced');
  const alone = viewMode === 'story';
  const bare = Boolean(parameters.bare);
  queueMicrotask(() => showAsWith(theme!, motion!));
  const inFrame = (one: string, content: TemplateResult) => (alone && !bare ? (frames[host!]?.(content, one) ?? content) : content);
  const place = (scheme: string) => html`
    <div
      class="place"
      data-host=${hostOf(host!, viewMode)}
      data-ground=${forced ? nothing : ground}
      data-bs-theme=${scheme}
      ?data-forced=${forced}
      ?data-bare=${bare}
      dir=${direction}
      style=${styleMap({colorScheme: scheme, ...enlarged[text!]})}
    >
      ${languagesOf(language!).map((one) => {
        const content = story({globals: {...globals, language: one}}) as TemplateResult;
        return html`<div class="place-language" lang=${one}>${stage(inFrame(one, content), parseInt(width!) || undefined)}</div>`;
      })}
    </div>
  `;
  const [first] = languagesOf(language!);
  const said = (loaded.sayings as Readonly<Record<string, string>> | undefined)?.[first!];
  return html`
    <div class="bench">
      ${alone ? html`<p class="bench-width" lang="en" dir="ltr"></p>` : nothing}
      <div class="places">${schemesOf(theme!).map(place)}</div>
      <story-code lang="en" dir="ltr" .drawn=${{component: String(component), args: {...args, words: args.words || said}}}></story-code>
    </div>
  `;
};
