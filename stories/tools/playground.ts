import {formatHex} from 'culori';
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {featuresOf, type Feature} from '../../.storybook/manifest.js';
import {brandTokens} from './brand-tokens.js';
import {passes, ratioText, swatch} from './contrast-table.js';
import {measure, type Measured} from './grounds.js';
import './playground.css';
import {drawn, type Sample} from './samples.js';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];
type Value = Readonly<Record<Scheme, string>>;

const properties = featuresOf('cssProperties').map(({feature}) => feature);
const isColour = ({syntax}: Feature) => syntax === '<color>';

/** A page's own colours, which are not ours to set, but on which everything stands. */
const page: Readonly<Record<string, Value>> = {
  background: {light: '#ffffff', dark: '#15171a'},
  color: {light: '#15171a', dark: '#e9e7e2'},
};

const written = ({light, dark}: Value) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** A colour as six digits, the way that a colour field takes it. */
function resolved(colour: string, scheme: Scheme): string {
  const place = document.createElement('span');
  place.style.cssText = `color-scheme: ${scheme}; color: ${page.color![scheme]}`;
  const probe = place.appendChild(document.createElement('span'));
  probe.style.color = colour;
  document.documentElement.append(place);
  const {color} = getComputedStyle(probe);
  place.remove();
  return formatHex(color) ?? '#000000';
}

/** A form with every custom property of the manifest, two samples, and the style sheet to copy. */
export class BrandPlayground extends LitElement {
  static override properties: PropertyDeclarations = {
    samples: {attribute: false},
    values: {state: true},
    found: {state: true},
    copied: {state: true},
  };

  /** Widgets that show, together, all that can be set. */
  declare samples: readonly Sample[];
  declare values: Readonly<Record<string, Value>>;
  declare found: Readonly<Partial<Record<Scheme, Measured[]>>>;
  declare copied: string;

  constructor() {
    super();
    this.samples = [];
    this.values = {};
    this.found = {};
    this.copied = '';
  }

  /** In the page itself, where its styles are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get css(): string {
    const set = properties.flatMap(({name}) => (this.values[name] ? [`  ${name}: ${written(this.values[name])};`] : []));
    return `:root {\n${set.join('\n') || '  /* Set something. */'}\n}`;
  }

  /** The same in the format of the Design Tokens Community Group, for design tools. */
  get tokens(): string {
    return JSON.stringify(brandTokens(properties, this.values), null, 2);
  }

  #set(name: string, value: Partial<Value>, before: Value): void {
    this.values = {...this.values, [name]: {...before, ...value}};
    this.copied = '';
  }

  #colours(name: string, label: string, initial: Value): TemplateResult {
    const value = this.values[name] ?? initial;
    return html`
      <fieldset>
        <legend>${label}</legend>
        ${schemes.map(
          (scheme) => html`
            <label
              >${scheme}
              <input
                type="color"
                .value=${value[scheme]}
                @input=${({target}: {target: HTMLInputElement}) => this.#set(name, {[scheme]: target.value}, value)}
            /></label>
          `,
        )}
      </fieldset>
    `;
  }

  #textField({name, default: initial = ''}: Feature): TemplateResult {
    const set = ({target: {value}}: {target: HTMLInputElement}) =>
      this.#set(name, {light: value, dark: value}, {light: value, dark: value});
    return html`
      <label class="text"
        ><code>${name}</code> <input type="text" placeholder=${initial} .value=${this.values[name]?.light ?? ''} @input=${set}
      /></label>
    `;
  }

  #field(feature: Feature): TemplateResult {
    if (!isColour(feature)) return this.#textField(feature);
    const [light, dark] = schemes.map((scheme) => resolved(feature.default ?? 'inherit', scheme));
    return this.#colours(feature.name, feature.name, {light: light!, dark: dark!});
  }

  #panel(scheme: Scheme): TemplateResult {
    const {background, color} = {...page, ...this.values} as Record<string, Value>;
    const set = properties.flatMap(({name}) => (this.values[name] ? [[name, written(this.values[name])] as const] : []));
    const colours = this.found[scheme]?.flatMap((measured) => measured.colours) ?? [];
    const failing = colours.filter((colour) => !passes(colour));
    const said = failing.length ? 'too little contrast: ' : 'every colour has the contrast that WCAG 2.2 AA asks.';
    return html`
      <section
        class="panel"
        data-scheme=${scheme}
        aria-label="Sample, ${scheme}"
        style=${styleMap({colorScheme: scheme, background: background![scheme], color: color![scheme], ...Object.fromEntries(set)})}
      >
        ${this.samples.map(drawn)}
      </section>
      <p class="caption" role="status">
        ${colours.length ? `In ${scheme}, ${said}` : nothing}
        ${failing.map((colour) => html`${swatch(colour.seen)} ${colour.seen}, ${ratioText(colour.ratio)} where ${colour.least}:1 is asked. `)}
      </p>
    `;
  }

  protected override render(): TemplateResult {
    return html`
      <form class="fields" @submit=${(event: Event) => event.preventDefault()}>
        ${properties.map((feature) => this.#field(feature))} ${this.#colours('background', 'Your page’s background', page.background!)}
        ${this.#colours('color', 'Your page’s text', page.color!)}
      </form>
      <div class="panels">${schemes.map((scheme) => html`<div>${this.#panel(scheme)}</div>`)}</div>
      ${this.#text('brand-css', 'Copy the style sheet', this.css)} ${this.#text('brand-tokens', 'Copy as design tokens', this.tokens)}
      <p role="status">${this.copied || nothing}</p>
    `;
  }

  #text(name: string, offer: string, text: string): TemplateResult {
    return html`
      <pre class="brand-text ${name}"><code>${text}</code></pre>
      <p><button type="button" @click=${() => this.#copy(name, text)}>${offer}</button></p>
    `;
  }

  async #copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(this.querySelector(`.${name}`)!);
      this.copied = 'Selected: copy it with Ctrl + C or ⌘ C.';
    }
  }

  /** Measures what can be seen, once the widgets have taken it over. */
  protected override updated(): void {
    requestAnimationFrame(() => {
      const found = Object.fromEntries(
        schemes.map((scheme) => [scheme, measure([...this.querySelectorAll(`[data-scheme=${scheme}] > *`)])]),
      );
      if (JSON.stringify(found) !== JSON.stringify(this.found)) this.found = found;
    });
  }
}
