// A card as Lit's documentation has one write it, with a number writer of its own: no Intl.
import {css, html, LitElement} from 'lit';

const separators = {en: ',', fr: '\u202f'};
const write = (value, lang) => String(value).replace(/\B(?=(\d{3})+$)/g, separators[lang]);

/** A card whose attributes `subject`, `bound`, `value`, `words` and `source` say what it shows, and `lang` in which language. */
class LitCard extends LitElement {
  static properties = {subject: {}, bound: {}, value: {type: Number}, words: {}, source: {}, lang: {}};
  static styles = css`
    :host {
      display: block;
      border-top: 2px solid;
      padding-top: 8px;
    }
    p {
      margin: 0;
    }
    .value {
      font-size: 32px;
      font-weight: 700;
    }
  `;

  render() {
    return html`
      <p>${this.subject}</p>
      <p>${this.bound} <span class="value">${write(this.value, this.lang || 'en')}</span> ${this.words}</p>
      <p>${this.source}</p>
    `;
  }
}

customElements.define('lit-card', LitCard);
