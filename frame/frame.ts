// A widget in a page of its own, for editors that allow nothing but frames. It says how high it is, and hears nothing.
import {askedFor} from './asked.js';
import {heightMessage, wordPressMessage} from './height-message.js';
import {localeFrom} from '../src/locale/locale.js';
import {words} from './words.js';

/** When the height is said again, in milliseconds: whoever listens may have come later than the frame. */
const again = [500, 1500, 4000, 10_000];

/** The attributes of a tag that the script beside has registered. */
const attributesOf = (tag: string): readonly string[] | undefined =>
  /^[a-z-]+$/.test(tag) ? (customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined)?.observedAttributes : undefined;

function sayHeight(): void {
  if (window.parent === window) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  for (const message of [heightMessage(height), wordPressMessage(height, location.hash)])
    // Whose page it is cannot be known, and the height is no secret.
    if (message) window.parent.postMessage(message, '*');
}

function say(message: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = message;
  document.getElementById('place')!.append(paragraph);
}

interface Widget extends HTMLElement {
  readonly sentence: string;
  readonly updateComplete: Promise<unknown>;
}

async function show(): Promise<void> {
  const {lang, isDark, shown} = askedFor(new URLSearchParams(location.search), attributesOf);
  const root = document.documentElement;
  root.lang = lang;
  root.dataset.theme = isDark ? 'dark' : 'light';
  if (!customElements.get('lifesci-key-figure')) return say(words[localeFrom(lang)!.language].noBrowser);
  if (typeof shown === 'string') return say(shown);
  const widget = document.createElement(shown.tag) as Widget;
  for (const [name, value] of shown.attributes) widget.setAttribute(name, value);
  widget.addEventListener('lifesci-error', (event) => say((event as CustomEvent<{message: string}>).detail.message), {once: true});
  document.getElementById('place')!.append(widget);
  await widget.updateComplete;
  document.title = widget.sentence || document.title;
}

void show().then(() => {
  new ResizeObserver(sayHeight).observe(document.documentElement);
  for (const wait of again) setTimeout(sayHeight, wait);
});
