import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, CustomProperties, EventsAs} from './elements.js';

export * from '../esm/react.js';

type Elements = {
  [Tag in keyof Attributes]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    Attributes[Tag] &
    EventsAs<'on'> & {
      /** React 18 has no `className` for custom elements. */
      class?: string | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomProperties {}
}
