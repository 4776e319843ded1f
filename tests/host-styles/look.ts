import {printedIn} from './faults.js';

/** Properties that text inherits, from which the widgets shield theirs. */
const shielded = [
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'line-break',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-shadow',
  'text-wrap-mode',
  'white-space-collapse',
  'word-break',
  'overflow-wrap',
  'hyphens',
  'writing-mode',
  'text-emphasis-style',
  '-webkit-text-stroke-width',
] as const;

/** What the widgets take over from their place. */
const inherited = ['font-family', 'color', 'color-scheme', 'visibility', 'cursor', 'pointer-events', 'direction'] as const;

const read = (style: CSSStyleDeclaration, property: string): string => style.getPropertyValue(property);

/** Lengths in the element's own em, so that a larger text compares with a smaller one. */
const inEms = (value: string, size: string) =>
  value.replace(/-?[\d.]+px/g, (length) => `${(parseFloat(length) / parseFloat(size)).toFixed(2)}em`);

/** How each text of a widget is set, whatever its family, size and ink: a line a property. */
export function settings(widget: Element): string[] {
  const isRtl = getComputedStyle(widget).direction === 'rtl';
  const sides: Record<string, string> = isRtl ? {left: 'end', right: 'start'} : {left: 'start', right: 'end'};
  return printedIn(widget).flatMap(({text, element}) => {
    const style = getComputedStyle(element);
    const isInk = read(style, '-webkit-text-fill-color') === style.color;
    return [
      `"${text}" ${isInk ? 'has' : 'lacks'} its ink`,
      `"${text}" is aligned: ${sides[style.textAlign] ?? style.textAlign}`,
      ...shielded.map((property) => `"${text}" has ${property}: ${inEms(read(style, property), style.fontSize)}`),
    ];
  });
}

/** Where a widget that stands in a sentence is set otherwise than the sentence: its words, all but the number, a line a property. */
export function departures(widget: Element): string[] {
  const sentence = getComputedStyle(widget);
  return [...widget.shadowRoot!.querySelectorAll('[part=bound], [part=label]')].flatMap((words) =>
    [...shielded, 'font-size' as const, 'font-family' as const, 'color' as const]
      .filter((property) => read(getComputedStyle(words), property) !== read(sentence, property))
      .map(
        (property) => `"${words.textContent}" has ${property}: ${read(getComputedStyle(words), property)}, not ${read(sentence, property)}`,
      ),
  );
}

/** Where a text stands in its widget: of each of its lines, in pixels, left, top, width and height. */
export interface Place {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Where each text of a widget stands in it. */
export function places(widget: Element): Place[] {
  const {x: left, y: top} = widget.shadowRoot!.querySelector('.widget')!.getBoundingClientRect();
  return printedIn(widget).map(({text, boxes}) => ({
    text,
    lines: boxes.flatMap(({x, y, width, height}) => [x - left, y - top, width, height]),
  }));
}

/** Engines place text in fractions of a pixel, which depend on where the widget itself begins. */
const tolerance = 0.25;

/** The texts that stand elsewhere than before, by more than such a fraction, in words. */
export const moved = (before: readonly Place[], now: readonly Place[]): string[] =>
  now
    .filter(({text, lines}, index) => {
      const {text: same, lines: old} = before[index] ?? {text: '', lines: []};
      return text !== same || lines.length !== old.length || lines.some((one, at) => Math.abs(one - old[at]!) > tolerance);
    })
    .map(({text, lines}) => `"${text}" stands at ${lines.join(', ')}`);

/** What a widget takes over, as its place has it and as its first text has it. */
export function takenOver(widget: Element): {readonly ofPlace: string[]; readonly ofText: string[]} {
  const values = (element: Element) => inherited.map((property) => `${property}: ${read(getComputedStyle(element), property)}`);
  return {ofPlace: values(widget), ofText: values(widget.shadowRoot!.querySelector('.widget')!)};
}

/** The size of a widget's largest number, in pixels. */
export const largestNumber = (widget: Element): number =>
  Math.max(...[...widget.shadowRoot!.querySelectorAll('.number, .amount')].map((number) => parseFloat(getComputedStyle(number).fontSize)));
