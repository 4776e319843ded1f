import {html, nothing, type TemplateResult} from 'lit';
import {figureCountOf, isRead, type OwnFile} from '../own-file.js';
import type {View} from '../view.js';

/** What became of a file, in a sentence. */
function outcomeOf({name, read}: OwnFile, {words}: View): string {
  if (read === 'policy') return words.ownPolicy(name);
  if (read === 'other-site') return words.ownOtherSite(name);
  if (!isRead(read)) return words.ownUnread(name, read.reason);
  if (!read.provided) return words.ownNothing(name);
  return [words.ownHas(name, figureCountOf(read)), read.faults ? words.ownFaults(read.faults) : ''].filter(Boolean).join(' ');
}

/** What is wrong in a file, by line and column. */
function faults({read}: OwnFile, {locale}: View): TemplateResult | typeof nothing {
  const told = isRead(read) ? read.told(locale) : [];
  return told.length
    ? html`<ol class="faults" role="list" tabindex="0">
        ${told.map((line) => html`<li>${line}</li>`)}
      </ol>`
    : nothing;
}

/** A file of somebody's own: from the disk, by address, or dropped onto the page. */
export function ownTemplate(view: View): TemplateResult {
  const {words, state, own, last, reading, open} = view;
  const choose = ({target}: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) open(file);
    // The same file once more, when it has been corrected, is another choice.
    (target as HTMLInputElement).value = '';
  };
  const ask = (event: Event) => {
    event.preventDefault();
    const {value} = (event.target as HTMLFormElement).elements.namedItem('address') as HTMLInputElement;
    if (value.trim()) open(value);
  };
  const close = () => {
    open(undefined);
    document.getElementById('own')?.focus();
  };
  return html`<section class="step" aria-labelledby="own">
    <details class="own" ?open=${Boolean(last)}>
      <summary id="own">${words.own}</summary>
      <div class="field">
        <label for="own-file">${words.ownFile}</label>
        <input id="own-file" type="file" accept=".json,.jsonc,application/json" aria-describedby="own-drop" @change=${choose} />
        <span class="hint" id="own-drop">${words.ownDrop}</span>
      </div>
      <form class="field" @submit=${ask}>
        <label for="own-address">${words.ownAt}</label>
        <span class="line"
          ><input id="own-address" name="address" autocomplete="off" spellcheck="false" placeholder="figures.json" .value=${state.data} />
          <button type="submit">${words.ownOpen}</button></span
        >
      </form>
      <p class="hint"><a href="${state.language}/docs/partners.html">${words.ownHow}</a></p>
    </details>
    <p class="outcome" role="status">${reading ? words.ownReading(reading) : last ? outcomeOf(last, view) : nothing}</p>
    ${!reading && last ? faults(last, view) : nothing}
    ${own ? html`<button type="button" class="quiet" @click=${close}>${words.ownClose}</button>` : nothing}
  </section>`;
}
