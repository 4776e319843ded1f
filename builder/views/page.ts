import {html, type TemplateResult} from 'lit';
import type {View} from '../view.js';
import {locales, words as allWords} from '../words/words.js';
import {findTemplate} from './find.js';
import {ownTemplate} from './own.js';
import {seeTemplate} from './see.js';
import {shapeTemplate} from './shape.js';
import {takeTemplate} from './take.js';

/** The whole page. */
export function pageTemplate(view: View): TemplateResult {
  const {words, state, change} = view;
  return html`<header class="top">
      <p class="name">lifesci-widgets</p>
      <nav aria-label=${words.languages}>
        ${locales.map(
          ({language}) =>
            html`<button
              type="button"
              lang=${language}
              aria-pressed=${language === state.language ? 'true' : 'false'}
              @click=${() => change({language, languageIsChosen: true, previewLanguage: language})}
            >
              ${allWords[language].name}
            </button>`,
        )}
        <a href="${state.language}/index.html">${words.facts}</a>
        <a href="${state.language}/docs/index.html">${words.documentation}</a>
        <a href="examples.html">${words.examples}</a>
      </nav>
    </header>
    <main>
      <div class="lead">
        <h1>${words.heading}</h1>
        <p>${words.lead}</p>
      </div>
      <div class="tool">
        <div class="left">${findTemplate(view)} ${ownTemplate(view)} ${shapeTemplate(view)}</div>
        <div class="right"><div class="kept">${seeTemplate(view)} ${takeTemplate(view)}</div></div>
      </div>
      <div class="notes">
        ${words.notes.map(
          ([question, answer]) =>
            html`<div>
              <h2>${question}</h2>
              <p>${answer}</p>
            </div>`,
        )}
      </div>
    </main>`;
}
