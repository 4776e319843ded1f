import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, EventsAs} from './elements.js';

type Elements = {[Tag in keyof Attributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & Attributes[Tag] & EventsAs<'on'>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
