// Pages that have taken names away: form fields and images that hide the DOM's own properties, names on `Object.prototype`, globals that
// are missing or broken. Readers get the widgets or the author's words, and nothing is thrown.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import ts from 'typescript';
import {launch, open, serve} from './tools/host.mjs';

const words = 'Les mots de l’auteur';
const widgets = `
  <lifesci-key-figure figure="medicen.members" details>${words}</lifesci-key-figure>
  <lifesci-key-figure figure="paris-region.patients" animate>${words}</lifesci-key-figure>
  <lifesci-organization-profile organization="sanofi">${words}</lifesci-organization-profile>
  <lifesci-region-fact-strip region="paris-region" topic="life-sciences" summary>${words}</lifesci-region-fact-strip>
  <lifesci-breakdown breakdown="medicen.total-investment">${words}</lifesci-breakdown>
  <div data-lifesci="key-figure" data-figure="medicen.members">${words}</div>`;

/** A page in French, with something before the script, around the widgets and after them. */
const page = ({before = '', open: start = '', close: end = ''}) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${before}
  <script src="lifesci-widgets.js"></script><body>${start}${widgets}${end}</body></html>`;

/** What each widget of a page says, in a placeholder too; runs in the page, by the prototypes' own methods. */
function said() {
  const all = (root, selector) =>
    root ? [...(root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selector)] : [];
  const tags = 'lifesci-key-figure,lifesci-organization-profile,lifesci-region-fact-strip,lifesci-breakdown';
  const placeholders = all(document, '[data-lifesci]').flatMap(({shadowRoot}) => (shadowRoot ? all(shadowRoot, tags) : []));
  return [...all(document, tags), ...placeholders].map(({shadowRoot}) =>
    all(shadowRoot, '.speech,[lang]').map((one) => one.lang || one.dataset.phrase),
  );
}

/** Names of an interface and of all that it inherits. */
const namesOf = (prototype) => {
  const names = new Set();
  for (let one = self[prototype].prototype; one; one = Object.getPrototypeOf(one))
    Object.getOwnPropertyNames(one).forEach((name) => names.add(name));
  return [...names];
};

/** What Lit asks of objects of its own: with these on `Object.prototype`, no page's Lit renders. */
const ofLit = ['renderRoot', 'strings'];

/** Every name under which the source reads something of an object. */
function namesRead() {
  const names = new Set();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) names.add((node.propertyName ?? node.name).getText());
    if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node)) names.add(node.name.getText().replace(/^'|'$/g, ''));
    ts.forEachChild(node, visit);
  };
  for (const path of readdirSync('src', {recursive: true}).filter((one) => one.endsWith('.ts') && !one.startsWith('data'))) {
    visit(ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return [...names].filter((name) => /^[a-zA-Z][\w-]*$/.test(name) && !(name in Object.prototype) && !ofLit.includes(name));
}

describe('on a page that has bent names', () => {
  let browser;
  let host;
  let expected;
  const answers = {'/plain': page({})};
  before(async () => {
    browser = await launch();
    host = await serve(answers);
    const {page: tab} = await open(browser, `${host.address}/plain`);
    expected = await tab.evaluate(said);
    assert.equal(expected.length, 6);
    assert.ok(expected.every(([lang, phrase]) => lang === 'fr' && phrase));
    await tab.close();
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Loads a page and gives what its widgets say, and what was thrown or told. */
  async function load(parts) {
    answers['/bent'] = page(parts);
    const {page: tab, messages} = await open(browser, `${host.address}/bent`);
    const found = await tab.evaluate(said);
    await tab.close();
    return {found, messages};
  }

  it('shows the widgets beside images with all names of a document, whether they come before the script or after it', async () => {
    const {page: tab} = await open(browser, `${host.address}/plain`);
    const names = await tab.evaluate(namesOf, 'HTMLDocument');
    await tab.close();
    assert.ok(names.length > 250, `${names.length} names`);
    const images = names.map((name) => `<img name="${name}" alt="">`).join('');
    for (const parts of [{before: `</head><body>${images}`}, {open: images}]) {
      const {found, messages} = await load(parts);
      assert.deepEqual(found, expected);
      assert.deepEqual(messages, []);
    }
  });

  it('shows the widgets in a form with all names of a form, in its language', async () => {
    const {page: tab} = await open(browser, `${host.address}/plain`);
    const names = await tab.evaluate(namesOf, 'HTMLFormElement');
    await tab.close();
    assert.ok(names.length > 250, `${names.length} names`);
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const {found, messages} = await load({
      before: '<script>document.documentElement.lang = "en"</script>',
      open: `<form lang="fr">${fields}`,
      close: '</form>',
    });
    assert.deepEqual(found, expected);
    assert.deepEqual(messages, []);
  });

  it('shows the widgets whatever stands on Object.prototype, name by name', async () => {
    const names = namesRead();
    assert.ok(names.length > 200, `${names.length} names`);
    const {page: tab} = await open(browser, `${host.address}/plain`);
    const script = readFileSync('dist/lifesci-widgets.js', 'utf8');
    const wrong = await tab.evaluate(
      async (all, html, code, read, wanted) => {
        const failures = [];
        for (const name of all) {
          const frame = document.body.appendChild(Object.assign(document.createElement('iframe'), {width: 1000}));
          const inner = frame.contentWindow;
          const thrown = [];
          inner.onerror = (message) => thrown.push(message);
          inner.onunhandledrejection = ({reason}) => thrown.push(String(reason));
          inner.document.documentElement.lang = 'fr';
          inner.document.body.innerHTML = html;
          inner.Object.prototype[name] = 'x';
          inner.document.head.append(Object.assign(inner.document.createElement('script'), {textContent: code}));
          await new Promise((resolve) => setTimeout(resolve, 20));
          const found = inner.eval(`(${read})`)();
          delete inner.Object.prototype[name];
          if (thrown.length || JSON.stringify(found) !== JSON.stringify(wanted)) failures.push([name, ...thrown]);
          frame.remove();
        }
        return failures;
      },
      names,
      widgets,
      script,
      said.toString(),
      expected,
    );
    await tab.close();
    assert.deepEqual(wrong.map(String), []);
  });

  for (const [what, code, stays, lost = 0] of [
    ['no custom elements', 'Object.defineProperty(self, "customElements", {value: null})', true],
    ['no console.warn', 'delete console.warn; console.warn = undefined'],
    ['a console.warn that throws', 'console.warn = () => { throw new Error("no") }'],
    ['no Intl', 'Object.defineProperty(self, "Intl", {value: undefined})'],
    ['no Object.hasOwn', 'delete Object.hasOwn'],
    ['no IntersectionObserver', 'delete self.IntersectionObserver'],
    ['no MutationObserver', 'delete self.MutationObserver'],
    ['no element internals', 'delete HTMLElement.prototype.attachInternals'],
    ['element internals that throw', 'HTMLElement.prototype.attachInternals = () => { throw new Error("no") }'],
    ['style sheets that cannot be made', 'CSSStyleSheet.prototype.replaceSync = () => { throw new Error("no") }', true],
    ['shadow roots that cannot be made', 'Element.prototype.attachShadow = () => { throw new Error("no") }', true],
    ['an observer that throws', 'MutationObserver.prototype.observe = () => { throw new Error("no") }'],
    ['an observer that cannot be made', 'self.MutationObserver = class { constructor() { throw new Error("no") } }'],
    ['no WeakRef', 'delete self.WeakRef', false, 1],
    ['no performance.now', 'Performance.prototype.now = undefined'],
    ['no AbortController', 'delete self.AbortController'],
    ['no Map', 'delete self.Map', true],
    ['what Prototype 1.6 takes for reduce', 'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; }'],
    ['definitions that throw', 'customElements.define = () => { throw new Error("no") }', true],
  ]) {
    it(`throws nothing, and leaves ${stays ? 'the author’s words' : 'the widgets'}: ${what}`, async () => {
      answers['/bent'] = page({before: `<script>${code}</script>`, open: '<lifesci-key-figure figure="none">Mauvais</lifesci-key-figure>'});
      const {page: tab, messages} = await open(browser, `${host.address}/bent`);
      const seen = await tab.evaluate(() => document.body.innerText);
      assert.deepEqual(
        messages.filter((message) => !message.startsWith('warn')),
        [],
      );
      assert.match(seen, /Mauvais/);
      if (/roots that/.test(what))
        assert.ok(
          messages.some((message) => /^warn.*lifesci-widgets/.test(message)),
          'the webmaster is told',
        );
      if (stays) assert.equal(seen.split(words).length - 1, 6, seen);
      else assert.deepEqual((await tab.evaluate(said)).slice(1), expected.slice(0, expected.length - lost));
      await tab.close();
    });
  }
});
