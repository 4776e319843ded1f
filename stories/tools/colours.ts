import {blend, formatHex, parse, wcagContrast} from 'culori';

/** What a colour is for. A line only separates: the words and lengths beside it say the same, so no contrast is asked of it. */
export type Role = 'text' | 'fill' | 'line';

/** The least contrast that WCAG 2.2 AA asks of text of any size, and of what carries meaning. */
export const least: Readonly<Record<Role, number>> = {text: 4.5, fill: 3, line: 0};

/** One colour on a widget: where it is and what for. */
export interface Use {
  readonly role: Role;
  readonly part: string;
  /** As the browser computes it. */
  readonly colour: string;
}

/** A colour of a widget over its ground, as one sees it. */
export const seen = (colour: string, ground: string): string => formatHex(blend([parse(ground)!, parse(colour)!])) ?? colour;

/** Contrast of two colours over a ground, by WCAG's formula. */
export const contrast = (one: string, other: string, ground: string): number =>
  wcagContrast(parse(seen(one, ground))!, parse(seen(other, ground))!);

const visible = (colour: string) => (parse(colour)?.alpha ?? 1) > 0;
const hasText = ({childNodes}: Element) => [...childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim());

/** Everything inside a widget that is seen, itself left out. */
export const insideOf = (widget: Element): Element[] =>
  [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => element.checkVisibility({opacityProperty: true}));

const partOf = (element: Element) => element.closest('[part]')?.getAttribute('part')?.split(' ')[0] ?? '';

/** Every colour of a widget, in the order of its elements. */
export function coloursOf(widget: Element): Use[] {
  return insideOf(widget).flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') return [];
      const part = partOf(element);
      const uses: Use[] = [];
      if (!pseudo && hasText(element)) uses.push({role: 'text', part, colour: style.color});
      if (visible(style.backgroundColor)) uses.push({role: 'fill', part, colour: style.backgroundColor});
      for (const side of ['block-start', 'block-end'])
        if (parseFloat(style.getPropertyValue(`border-${side}-width`)) && visible(style.getPropertyValue(`border-${side}-color`)))
          uses.push({role: 'line', part, colour: style.getPropertyValue(`border-${side}-color`)});
      return uses;
    }),
  );
}
