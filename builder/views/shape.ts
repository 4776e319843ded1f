import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {choicesOf, listOf} from '../attributes.js';
import {subjectAttributes} from '../catalogue.js';
import {labelOf} from '../label.js';
import {wayOf, type ManifestAttribute} from '../manifest.js';
import type {View} from '../view.js';
import {tick} from './choices.js';
import {dragHandle} from './drag.js';
import {signs} from './icons.js';

/** What few pages need stands behind a button. */
const rare = ['theme', 'in-row', 'heading-level', 'form'];

const labelled = ({name}: ManifestAttribute, {words}: View): string => words.attributes[name] ?? labelOf(name);

/** What the manifest says of an attribute that the builder has no words for yet. */
const hint = ({name, description}: ManifestAttribute, {words}: View) =>
  words.attributes[name] ? nothing : html`<span class="hint" id="hint-${name}" lang="en">${description}</span>`;

function valueLabel(name: string, value: string, {words}: View): string {
  if (name === 'lang' && value) return words.languageNames[value] ?? value;
  return words.values[`${name} ${value}`] ?? (value || words.asByDefault);
}

function selection(attribute: ManifestAttribute, view: View): TemplateResult {
  const {name} = attribute;
  const {[name]: chosen = ''} = view.state.values;
  return html`<div class="field">
    <label for="choose-${name}">${labelled(attribute, view)}</label>
    <select id="choose-${name}" @change=${({target}: Event) => view.write({[name]: (target as HTMLSelectElement).value || undefined})}>
      ${['', ...choicesOf(attribute)].map(
        (value) => html`<option value=${value} .selected=${live(value === chosen)}>${valueLabel(name, value, view)}</option>`,
      )}
    </select>
    ${hint(attribute, view)}
  </div>`;
}

function tickList(attribute: ManifestAttribute, view: View): TemplateResult {
  const {name} = attribute;
  const chosen = listOf(view.state.values[name]);
  return html`<fieldset class="field">
    <legend>${labelled(attribute, view)}</legend>
    <div class="ticks">
      ${choicesOf(attribute).map((value) => {
        const at = chosen.indexOf(value);
        const label = html`${valueLabel(name, value, view)}${at >= 0 ? html`<span class="at">${at + 1}</span>` : nothing}`;
        const toggle = (isTicked: boolean) =>
          view.write({[name]: [...chosen.filter((one) => one !== value), ...(isTicked ? [value] : [])].join(' ') || undefined});
        return tick(`${name}-${value}`, label, at >= 0, toggle);
      })}
    </div>
    ${name === 'sections' ? html`<span class="hint">${view.words.sectionsHint}</span>` : hint(attribute, view)}
  </fieldset>`;
}

function written(attribute: ManifestAttribute, view: View): TemplateResult {
  const {name} = attribute;
  return html`<div class="field">
    <label for="choose-${name}">${labelled(attribute, view)}</label>
    <input
      id="choose-${name}"
      .value=${live(view.state.values[name] ?? '')}
      @input=${({target}: Event) => view.write({[name]: (target as HTMLInputElement).value || undefined})}
    />
    ${hint(attribute, view)}
  </div>`;
}

/** The field of one attribute. */
function field(attribute: ManifestAttribute, view: View): TemplateResult {
  const {name} = attribute;
  switch (name === 'lang' ? 'one' : wayOf(attribute)) {
    case 'switch':
      return html`<div class="field">
        ${tick(name, labelled(attribute, view), Object.hasOwn(view.state.values, name), (isOn) => view.write({[name]: isOn ? '' : undefined}))}
        ${hint(attribute, view)}
      </div>`;
    case 'one':
      return selection(attribute, view);
    case 'several':
      return tickList(attribute, view);
    case 'written':
      return written(attribute, view);
  }
}

/** The figures that were ticked, to be put in order. */
function order(view: View): TemplateResult | typeof nothing {
  const {words, locale, write, attributes, catalogue, say, status} = view;
  const chosen = listOf(attributes.find(([name]) => name === 'figures')?.[1]);
  if (!chosen.length) return nothing;
  const move = (from: number, to: number) => {
    const moved = [...chosen];
    moved.splice(to, 0, ...moved.splice(from, 1));
    write({figures: moved.join(' ')});
    say('order', words.moved(phraseOf(chosen[from]!), to + 1, chosen.length));
  };
  const step = (at: number, to: number, {currentTarget}: Event) => {
    move(at, to);
    // The button has gone along with its figure, or stands at an end now and cannot be pressed.
    const button = currentTarget as HTMLButtonElement;
    const row = button.closest('ol')?.children[to];
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    (buttons.find(({className}) => className === button.className) ?? buttons[0])?.focus();
  };
  const phraseOf = (id: string) => {
    const entry = catalogue.everyFigure.find(({attributes: {figures}}) => figures === id);
    if (!entry) return id;
    const {before, digits, after} = entry.phrase(entry.spoken(locale));
    return before + digits + after;
  };
  return html`<div class="field">
    <p id="order">${words.chosenFigures}</p>
    <ol class="order" role="list" aria-labelledby="order">
      ${chosen.map((id, at) => {
        const said = phraseOf(id);
        return html`<li>
          ${dragHandle(at, (to) => move(at, to))}<span>${said}</span>
          <button
            type="button"
            class="up"
            aria-label=${words.moveUp(said)}
            ?disabled=${at === 0}
            @click=${(event: Event) => step(at, at - 1, event)}
          >
            ${signs.up}
          </button>
          <button
            type="button"
            class="down"
            aria-label=${words.moveDown(said)}
            ?disabled=${at === chosen.length - 1}
            @click=${(event: Event) => step(at, at + 1, event)}
          >
            ${signs.down}
          </button>
          <button
            type="button"
            class="away"
            aria-label=${words.remove(said)}
            @click=${() => {
              write({figures: chosen.filter((one) => one !== id).join(' ') || undefined});
              document.getElementById('search')?.focus();
            }}
          >
            ${signs.away}
          </button>
        </li>`;
      })}
    </ol>
    <p class="unseen" role="status">${status.order}</p>
  </div>`;
}

/** The third step: a field for each attribute that the manifest has. */
export function shapeTemplate(view: View): TemplateResult {
  const {words, element} = view;
  const form = element.attributes.filter(({name}) => !subjectAttributes.includes(name));
  // The language first, then what is chosen among more than two, then what is switched on.
  const weight = ({name}: ManifestAttribute) => (name === 'lang' ? 0 : name === 'details' ? 1 : 2);
  const sorted = [...form].sort((one, other) => weight(one) - weight(other));
  const [usual, seldom] = [false, true].map((isRare) => sorted.filter(({name}) => rare.includes(name) === isRare));
  return html`<section class="step" aria-labelledby="shape">
    <h2 id="shape">${words.shapeQuestion}</h2>
    ${order(view)} ${usual!.map((attribute) => field(attribute, view))}
    ${
      seldom!.length
        ? html`<details class="field">
            <summary>${words.more}</summary>
            ${seldom!.map((attribute) => field(attribute, view))}
          </details>`
        : nothing
    }
  </section>`;
}
