import type {JSX} from 'solid-js';
import type {Attributes, EventsAs} from './elements.js';

type Elements = {[Tag in keyof Attributes]: JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]> & Attributes[Tag] & EventsAs<'on:'>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
