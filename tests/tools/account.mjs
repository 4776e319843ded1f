// Functions for `evaluate`: what readers see of the widgets, and the state of the page itself, so that two visits can be compared.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * What a reader sees of each widget and placeholder: its first phrase, or the words inside it; and whether the widgets are styled.
 */
export function look() {
  const isWidget = ({localName}) => localName.startsWith('lifesci-');
  const all = [...document.querySelectorAll('body *')].filter((one) => isWidget(one) || one.hasAttribute('data-lifesci'));
  const phraseOf = (one) => (isWidget(one) ? one : one.shadowRoot?.querySelector('*'))?.shadowRoot?.querySelector('.speech');
  return {
    shown: all.map((one) => phraseOf(one)?.dataset.phrase).filter(Boolean),
    words: all.filter((one) => !phraseOf(one)).map((one) => one.innerText.trim()),
    styled: all.every((one) => !phraseOf(one) || getComputedStyle(phraseOf(one)).opacity === '0'),
  };
}

/** Everything of the host page's that a script could have changed, except sizes: the page grows with the widgets. */
export async function hostOf() {
  const hash = (text) => {
    let sum = 0;
    for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) | 0;
    return sum;
  };
  const source = (value) => (typeof value === 'function' ? Function.prototype.toString.call(value) : typeof value);
  const shape = (object) => {
    const own = Object.getOwnPropertyDescriptors(Object(object));
    const keys = Reflect.ownKeys(own).map((key) => {
      const {value, get, set, ...flags} = own[key];
      return [String(key), source(value), source(get), source(set), JSON.stringify(flags)].join();
    });
    return keys.sort().join('\n');
  };
  const globals = {};
  for (const key of Reflect.ownKeys(window)) {
    const {value, get} = Object.getOwnPropertyDescriptor(window, key);
    globals[String(key)] = hash(value === window ? '' : [source(value), source(get), shape(value), shape(value?.prototype)].join());
  }

  const size = /^(width|height|block-size|inline-size|perspective-origin|transform-origin)$/;
  const style = (element) => {
    const computed = getComputedStyle(element);
    return hash([...computed].map((name) => (size.test(name) ? '' : `${name}:${computed.getPropertyValue(name)}`)).join());
  };
  const ours = (element) => element?.localName.startsWith('lifesci-') || element?.hasAttribute('data-lifesci');
  // A form hides this property behind a field of that name.
  const parentOf = (element) => Reflect.get(Object.getPrototypeOf(element), 'parentElement', element);
  const inOurs = (element) => element && (ours(element) || inOurs(parentOf(element)));
  const elements = [...document.querySelectorAll('*')].map((element) =>
    [element.cloneNode().outerHTML, inOurs(element) ? '' : style(element)].join(),
  );

  /** What is stored, or the name of the error where this page may store nothing. */
  const stored = async (read) => {
    try {
      return await read();
    } catch (error) {
      return error.name;
    }
  };
  return {
    globals,
    document: Object.keys(document).length,
    elements,
    head: document.head.innerHTML,
    body: document.body.innerHTML,
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length, document.fonts.size],
    loaded: performance
      .getEntriesByType('resource')
      .map(({name}) => name.split('/').at(-1))
      .sort(),
    storage: {
      cookie: await stored(() => document.cookie),
      local: await stored(() => localStorage.length),
      session: await stored(() => sessionStorage.length),
      databases: await stored(async () => (await indexedDB.databases()).length),
      caches: await stored(async () => (await caches.keys()).length),
      workers: await stored(async () => (await navigator.serviceWorker.getRegistrations()).length),
    },
  };
}

/** Where two accounts differ: the path to it and both values. */
export const differences = (one, other, path = '') =>
  Object(one) === one && Object(other) === other
    ? [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => differences(one[key], other[key], `${path}/${key}`))
    : one === other
      ? []
      : [`${path}: ${one} became ${other}`];

/** Loads axe-core; the parameters shadow a page's module loader, with which axe-core would register instead of becoming a global. */
export const loadAxe = new Function(
  'define',
  'module',
  'exports',
  readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
);

/** What axe-core finds wrong with the page: rule and element. */
export async function axeFindings() {
  const {violations} = await window.axe.run(document, {preload: false, iframes: false});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}
