const prefix = '--_lifesci-';

/**
 * The sizes of an element, as words of its attribute `data-sizes`. A `style` attribute would be lost under many policies, and this is what
 * a style sheet can select.
 * @param declarations Custom properties as the script sets them: `--_lifesci-medium:3;--_lifesci-tracks:360fr 140fr`.
 * @returns Words: `medium:3 tracks:360fr,140fr`.
 */
export const sizesOf = (declarations: string): string =>
  declarations
    .split(';')
    .map((declaration) => declaration.replace(prefix, '').replaceAll(' ', ','))
    .join(' ');

const attribute = / data-sizes="([^"]*)"/g;

/** All sizes in some markup, each once, in order. */
export const sizesIn = (markup: string): string[] =>
  [...new Set([...markup.matchAll(attribute)].flatMap(([, words]) => words!.split(' ')))].sort();

/** The rules of a style sheet that give the sizes to the elements that have them. */
export const sizeRules = (sizes: readonly string[]): string =>
  sizes.map((size) => `[data-sizes~="${size}"]{${prefix}${size.replaceAll(',', ' ')}}`).join('');
