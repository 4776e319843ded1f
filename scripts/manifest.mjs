// What the manifest says of the elements, after a build.
import {readFileSync} from 'node:fs';

/** The manifest. */
export const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));

/** The declaration of every tag. */
export const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

/** Whether something is what every widget has. */
export const isShared = ({inheritedFrom}) => inheritedFrom?.name === 'Widget';

/** Those of widgets: the element around them shows nothing itself, and its script is another. */
export const widgets = elements.filter(({attributes}) => attributes.some(isShared));
