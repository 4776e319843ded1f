import type {HTMLAttributes} from 'preact';
import type {Attributes, EventsAs} from './elements.js';

type Elements = {[Tag in keyof Attributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & Attributes[Tag] & EventsAs<'on'>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
