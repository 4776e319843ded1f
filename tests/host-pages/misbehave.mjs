/** What no script may do to a page that is not its own: all that the account of a page must notice. Runs in the page. */
export function misbehave() {
  window.left = 'behind';
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (...options) {
    return attachShadow.apply(this, options);
  };
  document.documentElement.className = 'changed';
  document.head.append(document.createElement('style'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { color: red }');
  document.adoptedStyleSheets = [sheet];
  document.cookie = 'left=behind';
  localStorage.left = sessionStorage.left = 'behind';
  new Image().src = 'picture.png';
  window.ready = Promise.all([
    new Promise((resolve) => (indexedDB.open('left').onsuccess = resolve)),
    caches.open('left'),
    navigator.serviceWorker.register('worker.js'),
    new Promise((resolve) => (Object.assign(new Image(), {src: 'https://elsewhere.invalid/counter.png'}).onerror = resolve)),
  ]);
  console.warn('left behind');
  throw Error('left behind');
}
