/** A place that a partner's page could give a widget: what the page's styles say, and what surrounds the widget. */
export interface Host {
  readonly name: string;
  /** Style sheets, by address. */
  readonly sheets?: readonly string[];
  /** More rules. */
  readonly css?: string;
  /** What surrounds a widget, which takes the place of `{widget}`. */
  readonly around?: string;
  /** Attributes of `html`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Widths that the page gives, in pixels; left out, those of every column and of a screen. */
  readonly widths?: readonly number[];
  /** Rules that a reader's own tools put inside the widget too. */
  readonly inside?: string;
  /** Whether every text stands there as on a plain page of the same width. */
  readonly changesNothing?: boolean;
  /** Whether the page hides what is in it, and so the widget too. */
  readonly isHidden?: boolean;
  /** What is known to go wrong there. */
  readonly except?: RegExp | undefined;
}

/** Where the page takes some of a column's width for itself, or the font is wide. */
export const wide = [320, 640, 1280];
