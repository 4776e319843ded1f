import {expect} from '@open-wc/testing';
import {define} from '../../../src/ui/element/define.js';
import {version} from '../../../src/ui/element/version.js';
import {warningsDuring} from '../../tools/warnings.js';

describe('registering an element', () => {
  it('registers once, and says nothing when the same class comes again', async () => {
    class First extends HTMLElement {}
    const warnings = await warningsDuring(() => {
      define('test-define-once', First);
      define('test-define-once', First);
    });
    expect(customElements.get('test-define-once')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves another version in place and says so once, with both versions', async () => {
    const older = class extends HTMLElement {
      static version = '0.0.9';
    };
    customElements.define('test-define-older', older);
    const warnings = await warningsDuring(() => {
      define('test-define-older', class extends HTMLElement {});
      define('test-define-older', class extends HTMLElement {});
    });
    expect(customElements.get('test-define-older')).to.equal(older);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.equal(`lifesci-widgets: Version 0.0.9 is already on this page: this second copy (${version}) was ignored.`);
  });

  it('tells the webmaster so in the language of the page', async () => {
    customElements.define('test-define-french', class extends HTMLElement {});
    document.documentElement.lang = 'fr-CA';
    const warnings = await warningsDuring(() => define('test-define-french', class extends HTMLElement {}));
    document.documentElement.lang = 'en';
    expect(warnings).to.deep.equal(['lifesci-widgets: Un autre script de cette page a déjà défini <test-define-french>.']);
  });

  it('registers nothing in a browser that is too old for the styles, and says so once', async () => {
    const {supports} = CSS;
    CSS.supports = (...query: string[]) => !/color-mix/.test(query.join()) && (Reflect.apply(supports, CSS, query) as boolean);
    const warnings = await warningsDuring(() => {
      define('test-define-old', class extends HTMLElement {});
      define('test-define-as-old', class extends HTMLElement {});
    });
    CSS.supports = supports;
    expect([customElements.get('test-define-old'), customElements.get('test-define-as-old')]).to.deep.equal([undefined, undefined]);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('Chrome or Edge 111, Firefox 113, Safari 16.4');
  });

  it('registers nothing where style sheets cannot be constructed, as in old DOMs for tests; what the styles may say, only a browser has to know', () => {
    const {supports} = CSS;
    const replaceSync = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'replaceSync')!;
    Object.defineProperty(CSSStyleSheet.prototype, 'replaceSync', {...replaceSync, value: undefined});
    define('test-define-no-sheets', class extends HTMLElement {});
    Object.defineProperty(CSSStyleSheet.prototype, 'replaceSync', replaceSync);
    Object.assign(CSS, {supports: undefined});
    define('test-define-no-supports', class extends HTMLElement {});
    Object.assign(CSS, {supports});
    expect(customElements.get('test-define-no-sheets')).to.equal(undefined);
    expect(customElements.get('test-define-no-supports')).to.be.a('function');
  });

  it('leaves a stranger in place and says so', async () => {
    customElements.define('test-define-stranger', class extends HTMLElement {});
    const warnings = await warningsDuring(() => define('test-define-stranger', class extends HTMLElement {}));
    expect(warnings[0]).to.equal('lifesci-widgets: Another script on this page has already defined <test-define-stranger>.');
  });
});
