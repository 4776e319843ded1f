import {expect} from '@open-wc/testing';
import {pageAddress} from '../../../src/ui/about/page-address.js';

/** A page that says it has an address. */
function page(address: string, canonical?: string): Document {
  const made = document.implementation.createHTMLDocument('');
  if (canonical !== undefined) {
    const link = Object.assign(made.createElement('link'), {rel: 'canonical'});
    link.setAttribute('href', canonical);
    made.head.append(link);
  }
  const prototype = Object.create(Document.prototype, {URL: {value: address}, baseURI: {value: address}}) as Document;
  return Object.setPrototypeOf(made, prototype) as Document;
}

describe('the address to quote a page by', () => {
  for (const [address, canonical, quoted] of [
    ['https://example.org/a/b.html', undefined, 'https://example.org/a/b.html'],
    ['https://example.org/a?token=1&b=2#access_token=3', undefined, 'https://example.org/a'],
    ['https://user:password@example.org/a', undefined, 'https://example.org/a'],
    ['http://127.0.0.1:8000/', undefined, 'http://127.0.0.1:8000/'],
    ['https://example.org/a?token=1', 'https://example.org/?p=12', 'https://example.org/?p=12'],
    ['https://example.org/a/b?token=1', '../c', 'https://example.org/c'],
    ['https://example.org/a', 'https://user:password@example.org/c#d', 'https://example.org/c'],
    ['https://example.org/a?token=1', 'javascript:alert(1)', 'https://example.org/a'],
    ['https://example.org/a?token=1', 'file:///someone/c.html', 'https://example.org/a'],
    ['https://example.org/a?token=1', 'http://', 'https://example.org/a'],
    ['file:///someone/page.html', undefined, ''],
    ['about:srcdoc', undefined, ''],
    ['about:blank', undefined, ''],
    ['data:text/html,<p>secret', undefined, ''],
    ['blob:https://example.org/1234', undefined, ''],
    ['file:///someone/page.html', 'https://example.org/c', 'https://example.org/c'],
  ] as const) {
    it(`is "${quoted}" at ${address}${canonical ? `, canonical ${canonical}` : ''}`, () => {
      expect(pageAddress(page(address, canonical))).to.equal(quoted);
    });
  }
});
