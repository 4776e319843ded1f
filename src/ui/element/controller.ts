import type {LitElement, ReactiveController} from 'lit';

/** An element that a controller can live with. */
export type Host = Pick<LitElement, 'addController' | 'requestUpdate' | 'hasUpdated'> & Element;

/** A reactive controller that has every method that Lit may call, so that it inherits none that a page has put on `Object.prototype`. */
export abstract class Controller implements ReactiveController {
  hostConnected(): void {}
  hostUpdate(): void {}
  hostUpdated(): void {}
  hostDisconnected(): void {}
}
