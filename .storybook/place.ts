import type {Decorator, Loader} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {dressAs} from './hosts.js';
import {showAsWith} from './reader.js';
import './place.css';

/** The host's styles are for a whole page: where a story stands among others, in the docs, the page is Storybook's. */
const hostOf = (host: string, viewMode: string) => (viewMode === 'story' ? host : 'plain');

/** Puts the host's styles on the page before the story is drawn. */
export const inHost: Loader = ({globals: {host, theme}, viewMode}) => dressAs(hostOf(String(host), viewMode), String(theme));

const enlarged: Readonly<Record<string, Record<string, string>>> = {zoom: {zoom: '2'}, font: {fontSize: '200%'}};

/** Draws the story in the place that the toolbar describes; where both languages are asked for, once in each. */
export const inPlace: Decorator = (story, {globals, parameters, viewMode}) => {
  const {language, theme, host, width, text, direction, motion} = globals as Record<string, string>;
  const forced = theme!.startsWith('forced');
  queueMicrotask(() => showAsWith(theme!, motion!));
  const style = {colorScheme: theme!.endsWith('dark') ? 'dark' : 'light', '--place-width': width === 'full' ? 'none' : width};
  return html`
    <div
      class="place"
      data-host=${hostOf(host!, viewMode)}
      ?data-forced=${forced}
      ?data-bare=${parameters.bare}
      ?data-alone=${viewMode === 'story'}
      dir=${direction}
      style=${styleMap({...style, ...enlarged[text!]})}
    >
      ${(language === 'mixed' ? ['en', 'fr'] : [language]).map(
        (one) => html`
          <div class="place-language" lang=${one}>
            <div class="place-width">${story({globals: {...globals, language: one}})}</div>
          </div>
        `,
      )}
    </div>
  `;
};
