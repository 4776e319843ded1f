// The heights that widgets have, for a rule that keeps their place free until they appear.
import type {WidgetWritten} from '../src/embed/widget-snippet.js';

/** A widget whose heights were measured. */
interface Measured {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its heights in pixels, one for each width. */
  readonly heights: readonly number[];
}

/** What was measured, as `docs/heights.json` has it. */
export interface Heights {
  /** The widths of the widgets, in pixels. */
  readonly widths: readonly number[];
  /** Which of these widths stands for a page, by the width from which it does. */
  readonly reserved: Readonly<Record<string, number>>;
  readonly rows: readonly Measured[];
}

/** What a widget is written with. */
type Written = Pick<WidgetWritten, 'tag' | 'attributes'>;

/** The measured widget that is most like one: with the same attributes, else the first with the same tag. */
function mostLike({tag, attributes}: Written, rows: readonly Measured[]): Measured | undefined {
  const written = Object.fromEntries(attributes);
  const its = rows.filter((row) => row.tag === tag);
  const same = its.filter((row) => Object.entries(row.attributes).every(([name, value]) => written[name] === value));
  const [first] = same.sort((one, other) => Object.keys(other.attributes).length - Object.keys(one.attributes).length);
  return first ?? its[0];
}

/**
 * The rule of a page's style sheet that keeps the place of a widget free. It is for every widget with that tag, unless this very one was
 * measured and is higher or lower.
 * @param widget The widget.
 * @param heights What was measured.
 * @returns Undefined for a widget that stands in a line.
 */
export function heightRule(widget: Written, {widths, reserved, rows}: Heights): string | undefined {
  const measured = mostLike(widget, rows);
  if (!measured) return undefined;
  const isOfTag = measured === rows.find(({tag}) => tag === widget.tag);
  const only = isOfTag
    ? ''
    : Object.entries(measured.attributes)
        .map(([name, value]) => `[${name}="${value}"]`)
        .join('');
  const selector = `${widget.tag}${only}:not(:defined)`;
  const rules = Object.entries(reserved).map(([from, width], index) => {
    const height = `min-height: ${measured.heights[widths.indexOf(width)]}px;`;
    return index ? `@media (min-width: ${from}) { ${selector} { ${height} } }` : `${selector} { display: block; ${height} }`;
  });
  return rules.join('\n');
}
