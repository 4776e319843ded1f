import {html, nothing, type TemplateResult} from 'lit';
import {frameworks} from '../../src/embed/framework-snippet.js';
import {placeholderSite} from '../script-address.js';
import {tabsFor, type Tab} from '../state.js';
import type {Copied, View} from '../view.js';
import {tick} from './choices.js';

/** Where a key takes the choice among the tabs. */
function nextTab(key: string, tab: Tab, tabs: readonly Tab[]): Tab | undefined {
  const at = tabs.indexOf(tab);
  const places: Readonly<Record<string, number>> = {ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1};
  return key in places ? tabs[places[key]! % tabs.length] : undefined;
}

function tabList({state, words, change, own}: View): TemplateResult {
  const tabs = tabsFor(state.tag, Boolean(own));
  const press = (event: KeyboardEvent) => {
    const tab = nextTab(event.key, state.tab, tabs);
    if (!tab) return;
    event.preventDefault();
    change({tab});
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.take} @keydown=${press}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-controls="panel"
          aria-selected=${tab === state.tab ? 'true' : 'false'}
          tabindex=${tab === state.tab ? 0 : -1}
          @click=${() => change({tab})}
        >
          ${words.tabs[tab]}
        </button>`,
    )}
  </div>`;
}

/** The snippet, with the parts of it marked that are to be replaced. */
const marked = (snippet: string): unknown =>
  snippet.split(placeholderSite).map((part, index) => (index ? html`<mark>${placeholderSite}</mark>${part}` : part));

/** What is written only once, where something is. */
function onceTick({state, words, change}: View): unknown {
  if (state.tab === 'picture') return nothing;
  const label = {html: words.withScript, cms: words.withScript, iframe: words.withFrameScript}[state.tab as string] ?? words.withImport;
  return tick('withScript', label, state.withScript, (withScript) => change({withScript}));
}

/** The button that copies what is shown under an id, and what it says then. */
const copyButton = (id: Copied, label: string, {copy, status}: View): TemplateResult =>
  html`<button type="button" class="copy" @click=${() => copy(id)}>${label}</button><span role="status">${status[id]}</span>`;

/** The kinds of snippet in which the tag itself stands, which has no height until its script has run. */
const withTag: readonly Tab[] = ['html', ...frameworks];

/** The rule that keeps the place of the widget free, for the page's style sheet: it is not pasted where the snippet is. */
function heights(view: View): TemplateResult | typeof nothing {
  const {words, state, heightRule} = view;
  if (!heightRule || !withTag.includes(state.tab)) return nothing;
  return html`<details class="heights">
    <summary>${words.heights}</summary>
    <p>${words.heightsHint}</p>
    <pre tabindex="0" aria-label=${words.heightsRule}><code id="height-rule">${heightRule}</code></pre>
    <p class="go-on">${copyButton('height-rule', words.copyRule, view)}</p>
  </details>`;
}

/** The last step: what to paste, for which kind of page, and where. */
export function takeTemplate(view: View): TemplateResult {
  const {state, words, snippet, own} = view;
  const isAnswered = state.tab === 'iframe' || state.tab === 'picture';
  const advice = own ? words.ownAddresses : isAnswered ? words.ownFolder : words.ownAddress;
  return html`<section class="take" aria-label=${words.take}>
    <div class="kinds-of-code">${tabList(view)} ${onceTick(view)}</div>
    <div id="panel" role="tabpanel" aria-labelledby="tab-${state.tab}">
      <pre tabindex="0"><code id="snippet">${marked(snippet)}</code></pre>
    </div>
    <div class="end">
      <p class="go">${copyButton('snippet', words.copy, view)}</p>
      <p class="where">
        ${words.where[state.tab]}${snippet.includes(placeholderSite) ? html` ${advice}` : nothing}${own && state.tab === 'cms' ? html` ${words.ownTheme}` : nothing}
      </p>
    </div>
    ${heights(view)}
  </section>`;
}
