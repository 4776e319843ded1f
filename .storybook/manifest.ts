import manifest from '../dist/custom-elements.json';

/** One thing that an element offers: an attribute, a custom property, a part, a slot, an event or a state. */
export interface Feature {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  /** Of a custom property: which values it takes, as CSS names them. */
  readonly syntax?: string;
  /** Present where every element has it. */
  readonly inheritedFrom?: object;
}

/** An element as the manifest describes it. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Feature[];
  readonly cssProperties: readonly Feature[];
  readonly cssParts: readonly Feature[];
  readonly cssStates: readonly Feature[];
  readonly slots: readonly Feature[];
  readonly events: readonly Feature[];
}

const lists = {attributes: [], cssProperties: [], cssParts: [], cssStates: [], slots: [], events: []};
const modules = manifest.modules as unknown as readonly {readonly declarations: readonly Partial<ElementDeclaration>[]}[];

/** Every element of the manifest, by its tag. */
export const elements: readonly ElementDeclaration[] = modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName)
  .map((declaration) => ({...lists, ...declaration}) as ElementDeclaration)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));

/** An element by its tag. */
export const elementNamed = (tagName: string): ElementDeclaration | undefined => elements.find((one) => one.tagName === tagName);

/** Each feature of one kind, with the tags that have it in the same sense; those of every element first. */
export function featuresOf(kind: 'cssProperties' | 'cssParts'): {feature: Feature; tags: string[]}[] {
  const found = new Map<string, {feature: Feature; tags: string[]}>();
  for (const {tagName, [kind]: features} of elements)
    for (const feature of features) {
      const sense = `${feature.name} ${feature.description}`;
      found.set(sense, {feature, tags: [...(found.get(sense)?.tags ?? []), tagName]});
    }
  return [...found.values()].sort((one, other) => other.tags.length - one.tags.length);
}
