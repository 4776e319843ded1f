import {wcagContrast} from 'culori';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {grounds, type Colours} from '../state.js';
import type {View} from '../view.js';
import {locales, words as allWords} from '../words/words.js';
import {segments} from './choices.js';
import {grip} from './grip.js';

/** A ratio as it is written, never rounded up over a threshold. */
const writtenRatio = (ratio: number, language: string): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString(language, {maximumFractionDigits: 1});

/** The widths at which widgets are looked at; 0 is all there is. */
const rooms = [320, 480, 0];

/** Contrasts that WCAG 2 asks for: of text, and of what is no text. */
const least = {text: 4.5, accent: 3};

/** Below it the last part of a bar, which fades, falls under 3:1. */
const leastToFade = 6;

/** The line of CSS that gives widgets an accent; one that is faint must fade less. */
export function ruleFor({accent, background}: Colours): string {
  const fade = wcagContrast(accent, background) < leastToFade ? '; --lifesci-fade: 20%' : '';
  return `:root { --lifesci-accent: ${accent}${fade} }`;
}

function colours({state, words, locale, change}: View): TemplateResult {
  const {background, text, accent} = state.colours;
  const [textRatio, accentRatio] = [wcagContrast(text, background), wcagContrast(accent, background)];
  const verdict = (said: (ratio: string, passes: boolean) => string, ratio: number, wanted: number) =>
    html`<p class=${ratio >= wanted ? 'passes' : 'fails'}>${said(writtenRatio(ratio, locale.tag), ratio >= wanted)}</p>`;
  return html`<div class="colours">
    ${(['background', 'text', 'accent'] as const).map(
      (name) =>
        html`<label
          ><input
            type="color"
            name=${name}
            .value=${live(state.colours[name])}
            @input=${({target}: Event) => change({colours: {...state.colours, [name]: (target as HTMLInputElement).value}})}
          />${words.colours[name]}</label
        >`,
    )}
    <div role="status">
      ${verdict(words.textContrast, textRatio, least.text)} ${verdict(words.accentContrast, accentRatio, least.accent)}
    </div>
    <p class="rule">${words.ruleHint} <code>${ruleFor(state.colours)}</code></p>
  </div>`;
}

/** What the stage passes to the paper: sizes and colours, set on the element, for no policy allows them in the markup. */
function paperStyle({room, ground, colours: {background, text, accent}}: View['state']): string {
  const size = room ? `--room:${room}px;` : '';
  const fade = wcagContrast(accent, background) < leastToFade ? '--lifesci-fade:20%;' : '';
  return size + (ground === 'own' ? `--ground:${background};--ink:${text};--lifesci-accent:${accent};${fade}` : '');
}

/** The preview: the widget itself on a ground, in a width and in a page's language. */
export function seeTemplate(view: View): TemplateResult {
  const {state, words, change, widget, attributes} = view;
  const isInline = state.tag === 'lifesci-figure';
  const fixed = attributes.find(([name]) => name === 'lang')?.[1];
  const language = locales.find(({language: one}) => fixed?.startsWith(one))?.language ?? state.previewLanguage;
  const sentence = allWords[language];
  return html`<section class="see" aria-label=${words.preview}>
    <div class="bar">
      ${segments(
        'ground',
        words.ground,
        grounds.map((value) => ({value, label: html`<i class="swatch ${value}"></i>${words.grounds[value]}`})),
        state.ground,
        (ground) => change({ground}),
      )}
      ${segments(
        'room',
        words.room,
        rooms.map((value) => ({value, label: words.rooms[(value || 'wide') as keyof typeof words.rooms]})),
        state.room,
        (room) => change({room}),
      )}
      ${segments(
        'previewLanguage',
        words.previewLanguage,
        locales.map(({language: value}) => ({value, label: html`<abbr title=${allWords[value].name}>${value.toUpperCase()}</abbr>`})),
        language,
        (previewLanguage) => change({previewLanguage}),
        Boolean(fixed),
      )}
    </div>
    ${state.ground === 'own' ? colours(view) : nothing}
    <div class="stage">
      <div class="paper ${state.ground}" .style=${paperStyle(state)} lang=${language}>
        ${isInline ? html`<p class="sentence">${sentence.before}${widget}${sentence.after}</p>` : widget} ${grip(view)}
      </div>
    </div>
  </section>`;
}
