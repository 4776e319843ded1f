import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One of several choices. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: unknown;
  readonly lang?: string;
}

/**
 * Choices side by side, of which one is taken: native radio buttons under labels that look like buttons.
 * @param name The name of the group; no other has it.
 * @param label What is chosen.
 * @param choices The choices.
 * @param chosen The one that is taken.
 * @param choose Told of another.
 * @param isFixed Whether nothing can be chosen.
 */
export const segments = <Value extends string | number>(
  name: string,
  label: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
  isFixed = false,
): TemplateResult =>
  html`<fieldset class="segments" ?disabled=${isFixed}>
    <legend class="unseen">${label}</legend>
    ${choices.map(
      ({value, label: text}) =>
        html`<label
          ><input type="radio" name=${name} value=${value} .checked=${live(value === chosen)} @change=${() => choose(value)} /><span
            >${text}</span
          ></label
        >`,
    )}
  </fieldset>`;

/** A box to tick. */
export const tick = (name: string, label: unknown, isTicked: boolean, choose: (isTicked: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      name=${name}
      .checked=${live(isTicked)}
      @change=${({target}: Event) => choose((target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
