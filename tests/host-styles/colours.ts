/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const pixel = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})!;

const known = new Map<string, Colour>();

/** A colour in any notation of CSS, as the browser paints it. Reading a pixel is slow, and a page has few colours. */
export function painted(css: string): Colour {
  if (!known.has(css)) known.set(css, paint(css));
  return known.get(css)!;
}

function paint(css: string): Colour {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
  r * alpha + red * (1 - alpha),
  g * alpha + green * (1 - alpha),
  b * alpha + blue * (1 - alpha),
  1,
];

/** A colour on a ground. */
export const opaque = (css: string, behind: Colour): Colour => over(painted(css), behind);

/** What lies behind an element: the backgrounds of it and of what surrounds it, on the page's canvas. */
export function ground(outwards: Iterable<Element>): Colour {
  const layers = [...outwards].map((element) => painted(getComputedStyle(element).backgroundColor)).filter(([, , , alpha]) => alpha > 0);
  return [...layers, painted('Canvas')].reduceRight((behind, layer) => over(layer, behind));
}

const luminance = ([red, green, blue]: Colour) => {
  const linear = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
