import {html, nothing, type TemplateResult} from 'lit';
import {placeholderSite} from '../script-address.js';
import {tabsFor, type Tab} from '../state.js';
import type {View} from '../view.js';
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

/** The last step: what to paste, for which kind of page, and where. */
export function takeTemplate(view: View): TemplateResult {
  const {state, words, snippet, copy, status, own} = view;
  const isAnswered = state.tab === 'iframe' || state.tab === 'picture';
  const advice = own ? words.ownAddresses : isAnswered ? words.ownFolder : words.ownAddress;
  return html`<section class="take" aria-label=${words.take}>
    <div class="kinds-of-code">${tabList(view)} ${onceTick(view)}</div>
    <div id="panel" role="tabpanel" aria-labelledby="tab-${state.tab}">
      <pre tabindex="0"><code id="snippet">${marked(snippet)}</code></pre>
    </div>
    <div class="end">
      <p class="go"><button type="button" class="copy" @click=${copy}>${words.copy}</button><span role="status">${status}</span></p>
      <p class="where">
        ${words.where[state.tab]}${snippet.includes(placeholderSite) ? html` ${advice}` : nothing}${own && state.tab === 'cms' ? html` ${words.ownTheme}` : nothing}
      </p>
    </div>
  </section>`;
}
