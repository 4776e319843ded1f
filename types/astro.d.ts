/// <reference types="astro/astro-jsx" />
import type {Attributes} from './elements.js';

type Elements = {[Tag in keyof Attributes]: astroHTML.JSX.HTMLAttributes & Attributes[Tag]};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Elements {}
  }
}
