import type {DefineComponent, HTMLAttributes} from 'vue';
import type {Attributes, Events} from './elements.js';

export * from '../esm/vue.js';

/** A name as Vue's templates look it up: `heading-level` as `headingLevel`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Properties<Of> = {[Name in keyof Of as Camel<Name & string>]: Of[Name]};
type Listeners = {[Name in keyof Events as Camel<`on-${Name}`>]?: (event: Events[Name]) => void};

type Elements = {[Tag in keyof Attributes]: DefineComponent<HTMLAttributes & Properties<Attributes[Tag]> & Listeners>};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
