// The baseline: a custom element as one writes it by hand, without a library. One template, one style sheet, one formatter a language.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; border-top: 2px solid; padding-top: 8px }
  p { margin: 0 }
  .value { font-size: 32px; font-weight: 700 }
`);

const paragraph = (...children) => {
  const element = document.createElement('p');
  element.append(...children);
  return element;
};
const part = (name) => {
  const element = document.createElement('span');
  element.className = name;
  return element;
};
const template = document.createDocumentFragment();
template.append(paragraph(part('subject')), paragraph(part('bound'), ' ', part('value'), ' ', part('words')), paragraph(part('source')));

const formatters = {};
const write = (value, lang) => (formatters[lang] ??= new Intl.NumberFormat(lang)).format(value);

/** A card whose attributes `subject`, `bound`, `value`, `words` and `source` say what it shows, and `lang` in which language. */
class HandWrittenCard extends HTMLElement {
  static observedAttributes = ['subject', 'bound', 'value', 'words', 'source', 'lang'];

  #parts = {};

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.cloneNode(true));
    for (const element of root.querySelectorAll('[class]')) this.#parts[element.className] = element;
  }

  attributeChangedCallback(name, _, text) {
    if (name === 'lang' || name === 'value') this.#parts.value.textContent = write(this.getAttribute('value'), this.lang || 'en');
    else this.#parts[name].textContent = text;
  }
}

customElements.define('hand-written-card', HandWrittenCard);
