/** The relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, as WCAG 2 defines it.
 * @param one A colour as `#rrggbb`.
 * @param other Another.
 * @returns 1 to 21.
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio as it is written, never rounded up over a threshold. */
export const writtenRatio = (ratio: number, language: string): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString(language, {maximumFractionDigits: 1});
