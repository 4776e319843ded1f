import type {TemplateResult} from 'lit';
import type {Arguments} from './element.js';

/** A picture made of live widgets, and what it shows. */
interface Picture {
  readonly says: string;
  readonly shows: TemplateResult;
}

/** What a designer should know of a widget before placing it. */
export interface Guidance {
  /** When to use it, a sentence each. */
  readonly use: readonly string[];
  /** When something else serves better. */
  readonly avoid: readonly string[];
  /** The narrowest place, in pixels, in which every one of its stories is whole. */
  readonly minimumWidth: number;
  /** Widgets that show, together, all of its parts; spaces are measured on the first. */
  readonly samples: readonly Arguments[];
  /** Three things to do, each beside what not to do. */
  readonly pairs: readonly {readonly good: Picture; readonly bad: Picture}[];
}
