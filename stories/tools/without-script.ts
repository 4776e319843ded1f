import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {dress, type Arguments} from './element.js';

/** The tag as a page has it, written out. */
function tag(tagName: string, given: Arguments): string {
  const element = document.implementation.createHTMLDocument().createElement(tagName);
  dress(element, given);
  element.textContent = String(given.words);
  return element.outerHTML;
}

/** Gives the page in the frame the look of its place, which no style can inherit through a frame. */
function fit(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument!.documentElement;
  const {color, colorScheme, fontFamily, fontSize, lineHeight, direction} = getComputedStyle(frame);
  Object.assign(inside.style, {color, colorScheme, fontFamily, fontSize, lineHeight, direction});
  frame.style.height = `${inside.scrollHeight}px`;
}

/** A widget's tag in a page that may run no script at all: what readers get who have none, and search engines. */
export function withoutScript(tagName: string, given: Arguments): TemplateResult {
  const fonts = [...document.querySelectorAll('link[rel=stylesheet], style')].map(({outerHTML}) => outerHTML).join('');
  const page = `<!doctype html><html style="overflow: hidden"><meta charset="utf-8"><title>Without the script</title>${fonts}
    <body style="margin: 0">${tag(tagName, given)}</body></html>`;
  const settle = (frame?: Element) => {
    if (!(frame instanceof HTMLIFrameElement)) return;
    frame.onload = () => fit(frame);
    if (frame.contentDocument?.readyState === 'complete') fit(frame);
  };
  return html`<iframe
    title="The page without the script"
    sandbox="allow-same-origin"
    srcdoc=${page}
    style="display: block; width: 100%; height: 3em; border: 0"
    ${ref(settle)}
  ></iframe>`;
}
