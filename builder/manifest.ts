// The tags as the manifest beside the page describes them: whatever it gains, the builder offers.

/** An attribute as the manifest describes it. */
export interface ManifestAttribute {
  readonly name: string;
  readonly description: string;
  readonly type: {readonly text: string};
}

/** A tag as the manifest describes it. */
export interface ManifestElement {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly ManifestAttribute[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Partial<ManifestElement>[]}[];
}

const isElement = (declaration: Partial<ManifestElement>): declaration is ManifestElement =>
  Boolean(declaration.tagName && declaration.attributes);

/** The tags of a manifest that the script beside the page has registered: not the one around them, which another script does. */
export const elementsIn = ({modules}: Manifest): ManifestElement[] =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .filter(isElement)
    .filter(({tagName}) => customElements.get(tagName));

/** The values that the manifest gives an attribute: the literals of its type, else its range, else what its description quotes. */
export function valuesOf({type, description}: ManifestAttribute): string[] {
  const literals = [...type.text.matchAll(/'([^']+)'/g)].map(([, literal]) => literal!);
  if (literals.length) return literals;
  const [, least, most] = /(\d) to (\d)/.exec(description) ?? [];
  if (least && most) return Array.from({length: Number(most) - Number(least) + 1}, (_, index) => String(Number(least) + index));
  return [...description.matchAll(/`([^`]+)`/g)].flatMap(([, quoted]) => quoted!.split(' '));
}

/** How the values of an attribute are chosen: on or off, one of some, some of some in an order, or written. */
export type Way = 'switch' | 'one' | 'several' | 'written';

/** How an attribute's values are chosen. A description that quotes several words at once names a list of them. */
export function wayOf(attribute: ManifestAttribute): Way {
  if (attribute.type.text === 'boolean') return 'switch';
  if (/`\w+( \w+)+`/.test(attribute.description)) return 'several';
  return valuesOf(attribute).length ? 'one' : 'written';
}
