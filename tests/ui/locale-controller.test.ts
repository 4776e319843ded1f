import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocaleController} from '../../src/ui/locale-controller.js';

class Place extends LitElement {
  readonly locale = new LocaleController(this);
  protected override render() {
    return html`${this.locale.current.tag}`;
  }
}
customElements.define('test-place', Place);

customElements.define(
  'test-shadow',
  class extends HTMLElement {
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({mode: 'open'}).append(document.createElement('test-place'));
    }
  },
);

const said = async (place: Element | null | undefined): Promise<string> => {
  await (place as Place).updateComplete;
  return (place as Place).shadowRoot!.textContent;
};
const inside = (host: Element) =>
  host.querySelector('test-place') ?? host.querySelector('test-shadow')!.shadowRoot!.querySelector('test-place');

describe('the language of a place', () => {
  it('is the element’s own, else that of the nearest ancestor that names one, else English', async () => {
    expect(await said(await fixture(html`<test-place lang="fr"></test-place>`))).to.equal('fr');
    expect(
      await said(
        inside(
          await fixture(
            html`<div lang="fr">
              <p><test-place></test-place></p>
            </div>`,
          ),
        ),
      ),
    ).to.equal('fr');
    expect(
      await said(
        inside(
          await fixture(
            html`<div lang="fr">
              <p lang="auto"><test-place></test-place></p>
            </div>`,
          ),
        ),
      ),
    ).to.equal('fr');
    expect(
      await said(
        inside(
          await fixture(
            html`<div lang="fr">
              <p lang="de"><test-place></test-place></p>
            </div>`,
          ),
        ),
      ),
    ).to.equal('en');
    expect(await said(await fixture(html`<test-place></test-place>`))).to.equal('en');
  });

  it('is found through shadow roots', async () => {
    expect(await said(inside(await fixture(html`<div lang="fr-CA"><test-shadow></test-shadow></div>`)))).to.equal('fr-CA');
    expect(await said(inside(await fixture(html`<div lang="en"><test-shadow lang="fr"></test-shadow></div>`)))).to.equal('fr');
  });

  it('is followed when it changes on the element, an ancestor, or a shadow host', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"><test-place></test-place></div>`);
    const shadow = await fixture(html`<div><test-shadow lang="en"></test-shadow></div>`);
    const [place, inner] = [inside(host)!, inside(shadow)!];
    host.lang = 'fr';
    shadow.firstElementChild!.setAttribute('lang', 'fr');
    await Promise.resolve();
    expect(await said(place)).to.equal('fr');
    expect(await said(inner)).to.equal('fr');
    place.setAttribute('lang', 'en');
    await Promise.resolve();
    expect(await said(place)).to.equal('en');
  });

  it('is looked up again where the element moves to', async () => {
    const french = await fixture(html`<div lang="fr"></div>`);
    const place = await fixture(html`<test-place></test-place>`);
    expect(await said(place)).to.equal('en');
    french.append(place);
    expect(await said(place)).to.equal('fr');
  });
});
