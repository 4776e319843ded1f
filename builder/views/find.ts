import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textIn} from '../../src/model/text.js';
import type {Locale} from '../../src/locale/locale.js';
import {byOwner, type Entry, type Phrase} from '../catalogue.js';
import {labelOf} from '../label.js';
import {listOf} from '../attributes.js';
import type {View} from '../view.js';
import {segments} from './choices.js';
import {icons} from './icons.js';

/** The widget that is the same as a card, in the line of a sentence: offered with it, not beside it. */
const inline = 'lifesci-figure';
const alone = 'lifesci-key-figure';

const phrase = ({before, digits, after}: Phrase): TemplateResult => html`${before}<b>${digits}</b>${after}`;

/** An entry as the list says it, marked with its language where that is not the builder's. */
function said(entry: Entry, locale: Locale): TemplateResult {
  const spoken = entry.spoken(locale);
  return html`<span lang=${spoken === locale ? nothing : spoken.tag}>${phrase(entry.phrase(spoken))}</span>`;
}

function kinds({elements, state, words, change}: View): TemplateResult {
  const chosen = state.tag === inline ? alone : state.tag;
  const order = Object.keys(icons);
  const place = (tag: string) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  const tiles = elements.filter(({tagName}) => tagName !== inline).sort((one, other) => place(one.tagName) - place(other.tagName));
  return html`<section class="step" aria-labelledby="kind">
    <h2 id="kind">${words.kindQuestion}</h2>
    <div class="kinds" role="radiogroup" aria-labelledby="kind">
      ${tiles.map(
        ({tagName, summary}) =>
          html`<label class="kind"
            ><input
              type="radio"
              name="kind"
              value=${tagName}
              .checked=${live(tagName === chosen)}
              @change=${() => change({tag: tagName, query: ''})}
            /><span>${icons[tagName] ?? nothing}<span>${words.kinds[tagName] ?? summary}</span></span></label
          >`,
      )}
    </div>
    ${
      chosen === alone
        ? segments(
            'place',
            words.placeQuestion,
            [
              {value: alone, label: words.onItsOwn},
              {value: inline, label: words.inASentence},
            ],
            state.tag,
            (tag) => change({tag}),
          )
        : nothing
    }
  </section>`;
}

/** Whether an entry is what the widget is written with. */
const isChosen = ({attributes: written}: View, {attributes}: Entry): boolean => {
  const names = 'region' in attributes ? ['region', 'topic'] : Object.keys(attributes);
  return names.every((name) => written.find(([one]) => one === name)?.[1] === attributes[name]);
};

const groups = (view: View, entries: readonly Entry[], row: (entry: Entry) => TemplateResult): TemplateResult[] =>
  byOwner(entries).map(
    ([owner, its], index) =>
      html`<li>
        <p class="owner" id="owner-${index}">${textIn(owner.name, view.locale)}</p>
        <ul role="list" aria-labelledby="owner-${index}">
          ${its.map(row)}
        </ul>
      </li>`,
  );

const oneOf = (view: View) => (entry: Entry) =>
  html`<li>
    <label
      ><input
        type="radio"
        name="subject"
        value=${Object.values(entry.attributes).join(' ')}
        .checked=${live(isChosen(view, entry))}
        @change=${() => view.write({figures: undefined, topic: undefined, ...entry.attributes})}
      />${said(entry, view.locale)}</label
    >
  </li>`;

const someOf = (view: View) => (entry: Entry) => {
  const {figures: id = ''} = entry.attributes;
  const chosen = listOf(view.state.values.figures);
  const toggle = () => {
    const rest = chosen.filter((one) => one !== id);
    view.write({figures: (rest.length < chosen.length ? rest : [...chosen, id]).join(' ') || undefined});
  };
  return html`<li>
    <label
      ><input type="checkbox" name="figures" value=${id} .checked=${live(chosen.includes(id))} @change=${toggle} />${said(
        entry,
        view.locale,
      )}</label
    >
  </li>`;
};

const noResult = ({words, state, change}: View): TemplateResult =>
  html`<div class="none">
    <p>${words.nothingFound(state.query.trim())}</p>
    <p>${words.nothingFoundAdvice}</p>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        change({query: ''});
        document.getElementById('search')?.focus();
      }}
    >
      ${words.clearSearch}
    </button>
  </div>`;

function results(view: View): TemplateResult {
  const {offered, words, element} = view;
  const {found, foundFigures} = offered;
  if (!found.length && !foundFigures.length) return noResult(view);
  const several = element.attributes.some(({name}) => name === 'figures');
  if (!several)
    return html`<ul class="list" role="list">
      ${groups(view, found, oneOf(view))}
    </ul>`;
  return html`<div class="list">
    ${
      found.length
        ? html`<p class="owner">${words.topics}</p>
            <ul role="list">
              ${found.map(oneOf(view))}
            </ul>`
        : nothing
    }
    ${
      foundFigures.length
        ? html`<p class="owner rest">${words.ownChoice}</p>
            <ul role="list">
              ${groups(view, foundFigures, someOf(view))}
            </ul>`
        : nothing
    }
  </div>`;
}

/** The first two steps: which kind of widget, and what it shows. */
export function findTemplate(view: View): TemplateResult {
  const {state, words, offered, element, change} = view;
  const {entries, found, figures, foundFigures} = offered;
  const query = state.query.trim();
  const hits = found.length + foundFigures.length;
  const [subject] = element.attributes.map(({name}) => name).filter((name) => words.subjectQuestion[name]);
  const count = entries.length + figures.length;
  return html`${kinds(view)}
    <section class="step" aria-labelledby="subject">
      <h2 id="subject">
        ${subject ? words.subjectQuestion[subject] : labelOf(element.tagName)} <label for="search">${words.search(count)}</label>
      </h2>
      <input
        id="search"
        class="query"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.searchExamples}
        .value=${live(state.query)}
        @input=${({target}: Event) => change({query: (target as HTMLInputElement).value})}
      />
      <p class="unseen" role="status">${query ? (hits ? words.found(hits) : words.nothingFound(query)) : nothing}</p>
      ${results(view)}
    </section>`;
}
