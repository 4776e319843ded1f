// A component of somebody else's, with a Lit of its own.
import {html, LitElement} from 'lit';

customElements.define(
  'neighbour-card',
  class extends LitElement {
    render() {
      return html`<p>Bonjour de Lit</p>`;
    }
  },
);
