// The tables of the report, in Markdown.

/**
 * A table.
 * @param head Texts of its first row.
 * @param rows Texts of the others.
 * @param align How columns after the first stand, as Markdown writes it; else like numbers.
 */
export const table = (head, rows, align = '--:') =>
  [head, head.map((_, index) => (index ? align : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const round = (number, digits) => number.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** A spread as text: the median, and the quarters beside it. */
export const withSpread = (spread, digits = 2) =>
  spread ? `${round(spread.middle, digits)} (${round(spread.low, digits)}–${round(spread.high, digits)})` : '–';

/** The median alone. */
export const middle = (spread, digits = 1) => (spread ? round(spread.middle, digits) : '–');

/** A case's name, ours in bold. */
export const nameOf = ({name, ours}) => (ours ? `**${name}**` : name);
