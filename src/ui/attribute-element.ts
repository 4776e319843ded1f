import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How a property stands in an attribute. */
export interface PropertyDeclaration {
  /** Name of the attribute, where that is not the property's own. */
  readonly attribute?: string;
  /** What the property is, where it is not a text. */
  readonly type?: NumberConstructor | BooleanConstructor;
}

/** What an attribute holds of a value, whatever a program put there: some values cannot be written. */
function written(value: unknown): string {
  try {
    return `${value as string}`;
  } catch {
    return typeof value;
  }
}

/** On a server there are no elements, and importing still does nothing. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * An element whose attributes are its whole state: each property reads and writes one of them, and
 * any change is rendered at once, together with those that come in the same task. Takes reactive
 * controllers as Lit's elements do; Lit's own element class does more than these widgets need, for
 * four times the bytes.
 */
export abstract class AttributeElement extends Base implements Omit<ReactiveControllerHost, 'removeController' | 'updateComplete'> {
  /** The properties by their names, in the form that tools for Lit read. */
  static readonly properties: Readonly<Record<string, PropertyDeclaration>> = {};

  /** Fulfilled when all that was asked for so far is rendered. */
  updateComplete: Promise<void> | undefined;
  readonly #controllers: ReactiveController[] = [];
  /** Whether something is still to be rendered, and whether that is under way. */
  #stale = true;
  #asked = false;

  /** Read by the browser as it defines the element; the properties are made then. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, {attribute = name, type}]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          // Who reads the name of one of the platform's methods means the method.
          const method: unknown = (HTMLElement.prototype as unknown as Record<string, unknown>)[name];
          if (typeof method === 'function') return method;
          const text = this.getAttribute(attribute);
          if (type === Boolean) return text !== null;
          return type && text !== null ? Number(text) : text;
        },
        set(this: Element, value: unknown) {
          if (type === Boolean) this.toggleAttribute(attribute, Boolean(value));
          else if (value == null) this.removeAttribute(attribute);
          else this.setAttribute(attribute, written(value));
        },
      });
      return attribute;
    });
  }

  constructor() {
    super();
    // What a program set before the definition hides the properties.
    for (const name of Object.keys((this.constructor as typeof AttributeElement).properties)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name as keyof this];
      delete this[name as keyof this];
      this[name as keyof this] = value;
    }
  }

  /** Lets a controller know when the element enters the page, leaves it and has rendered. */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostConnected?.());
    if (this.#stale) this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(_name: string, old: string | null, value: string | null): void {
    if (old !== value) this.requestUpdate();
  }

  /** Renders soon, once, however often it is asked; out of a page, when it is there again. */
  requestUpdate(): void {
    this.#stale = true;
    if (this.#asked) return;
    this.#asked = true;
    this.updateComplete = this.turn().then(() => {
      this.#asked = false;
      if (!this.isConnected) return;
      this.#stale = false;
      this.update();
      this.#controllers.forEach((controller) => controller.hostUpdated?.());
    });
  }

  /** When it renders: at the end of the task. */
  protected turn(): Promise<unknown> {
    return Promise.resolve();
  }

  /** Renders. */
  protected abstract update(): void;
}
