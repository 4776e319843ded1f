import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import '../../../src/elements/key-figure/lifesci-key-figure.js';
import {LocaleController} from '../../../src/ui/element/locale-controller.js';

class Place extends LitElement {
  readonly locale = new LocaleController(this);
  renders = 0;
  static override get observedAttributes() {
    return ['lang'];
  }
  override attributeChangedCallback() {
    this.locale.refresh();
  }
  protected override updated() {
    this.renders += 1;
  }
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
  const place = html`<test-place></test-place>`;
  for (const [where, template, tag] of [
    ['its own', html`<div lang="en"><test-place lang="fr"></test-place></div>`, 'fr'],
    ['an ancestor’s', html`<div lang="fr"><p>${place}</p></div>`, 'fr'],
    ['the nearest ancestor’s', html`<div lang="en"><p lang="fr-CA">${place}</p></div>`, 'fr-CA'],
    ['that of the nearest ancestor that names one', html`<div lang="fr"><p lang="auto">${place}</p></div>`, 'fr'],
    ['English where the nearest names one that nobody speaks here', html`<div lang="fr"><p lang="ja">${place}</p></div>`, 'en'],
    ['English where nobody names one', html`<div>${place}</div>`, 'en'],
  ] as const) {
    it(`is ${where}`, async () => {
      expect(await said(inside(await fixture(template)))).to.equal(tag);
    });
  }

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

  it('is looked up again where the element, an ancestor or a host moves to', async () => {
    const french = await fixture(html`<div lang="fr"></div>`);
    const place = await fixture(html`<test-place></test-place>`);
    const ancestor = await fixture(
      html`<section>
        <p><test-place></test-place></p>
      </section>`,
    );
    const host = await fixture(html`<section><test-shadow></test-shadow></section>`);
    expect([await said(place), await said(inside(ancestor)), await said(inside(host))]).to.deep.equal(['en', 'en', 'en']);
    french.append(place, ancestor, host);
    expect([await said(place), await said(inside(ancestor)), await said(inside(host))]).to.deep.equal(['fr', 'fr', 'fr']);
  });

  it('is found and followed through shadow roots in shadow roots', async () => {
    const outer = await fixture(html`<div lang="fr"><div id="outer"></div></div>`);
    const shadow = outer.firstElementChild!.attachShadow({mode: 'open'});
    const inner = shadow.appendChild(document.createElement('div'));
    const innermost = inner.attachShadow({mode: 'closed'});
    const place = innermost.appendChild(document.createElement('test-place'));
    expect(await said(place)).to.equal('fr');
    for (const [where, lang] of [
      [outer, 'en-US'],
      [outer.firstElementChild!, 'fr-CA'],
      [inner, 'fr-CH'],
      [place, 'en'],
    ] as const) {
      where.setAttribute('lang', lang);
      await Promise.resolve();
      expect(await said(place)).to.equal(lang);
    }
  });

  it('renders each of a thousand widgets once when the page’s language changes', async () => {
    const many = await fixture(html`<div>${Array.from({length: 1000}, () => html`<test-place></test-place>`)}</div>`);
    const places = [...many.children] as Place[];
    await Promise.all(places.map(({updateComplete}) => updateComplete));
    const before = places.map(({renders}) => renders);
    document.documentElement.lang = 'fr';
    await Promise.resolve();
    await Promise.all(places.map(({updateComplete}) => updateComplete));
    document.documentElement.lang = 'en';
    expect(places.map(({renders}, index) => renders - before[index]!)).to.deep.equal(places.map(() => 1));
  });

  it('is asked of each place once, however many widgets it has, and of no new observer', async () => {
    const {MutationObserver: Observer} = window;
    const observed: Node[] = [];
    let made = 0;
    await said(await fixture(place));
    window.MutationObserver = class extends Observer {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
    };
    const observe = Object.getOwnPropertyDescriptor(Observer.prototype, 'observe')!;
    Observer.prototype.observe = function (root, options) {
      observed.push(root);
      (observe.value as typeof this.observe).call(this, root, options);
    };
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.append(...Array.from({length: 20}, () => document.createElement('test-place')));
    document.body.append(host);
    host.remove();
    document.body.append(host);
    window.MutationObserver = Observer;
    Object.defineProperty(Observer.prototype, 'observe', observe);
    expect(await said(root.firstElementChild)).to.equal('en');
    expect(made).to.equal(0);
    // The widgets are told of their own.
    expect(observed).to.deep.equal([host]);
    host.lang = 'fr';
    await Promise.resolve();
    expect(await said(root.lastElementChild)).to.equal('fr');
    host.remove();
  });

  it('is not told to a place that has left', async () => {
    const home = await fixture<HTMLElement>(html`<div lang="en">${place}</div>`);
    const gone = inside(home) as Place;
    await said(gone);
    gone.remove();
    home.append(document.createElement('test-place'));
    const asked: Element[] = [];
    const getAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'getAttribute')!;
    Element.prototype.getAttribute = function (name) {
      asked.push(this);
      return (getAttribute.value as typeof this.getAttribute).call(this, name);
    };
    home.lang = 'fr';
    await Promise.resolve();
    Object.defineProperty(Element.prototype, 'getAttribute', getAttribute);
    expect(await said(inside(home))).to.equal('fr');
    expect(asked).to.include(home);
    expect(asked).not.to.include(gone);
    expect(gone.locale.current.tag).to.equal('en');
  });

  it('is found and followed where a form’s fields have the names of what is asked', async () => {
    const form = await fixture(html`
      <form lang="fr">
        <input name="parentElement" /><input name="getAttribute" /><input name="getRootNode" /><input name="nodeType" />
        ${place}
      </form>
    `);
    expect(await said(form.lastElementChild)).to.equal('fr');
    Element.prototype.setAttribute.call(form, 'lang', 'fr-CA');
    await Promise.resolve();
    expect(await said(form.lastElementChild)).to.equal('fr-CA');
  });
});

describe('on an XML page', () => {
  it('a widget speaks the language of xml:lang where there is no lang', async () => {
    const place = document.body.appendChild(document.createElement('section'));
    place.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'fr');
    const widget = place.appendChild(document.createElement('lifesci-key-figure'));
    widget.setAttribute('figure', 'medicen.members');
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr');
    place.lang = 'en';
    await widget.updateComplete;
    await Promise.resolve();
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    place.remove();
  });
});
