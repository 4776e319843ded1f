// What Lit takes for the page in the script that partners load: rollup.config.mjs hands these names to each of Lit's
// modules in place of the browser's own. An application that bundles the package has Lit as it is.

import {bare} from './model/own.js';
import {ask} from './ui/element/ask.js';

/** The name that a page's policy allows for the script: `trusted-types lifesci-widgets`. */
const policyName = 'lifesci-widgets';

/** The part of `window.trustedTypes` that Lit asks for. */
interface PolicyFactory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): unknown;
}

/** Makes Lit's policy under our name; where the page forbids that, there is none, and `define` finds out whether Lit can do without. */
function guarded(factory: PolicyFactory): PolicyFactory {
  return {
    emptyScript: factory.emptyScript,
    createPolicy(_name, rules) {
      try {
        return factory.createPolicy(policyName, bare({...rules}));
      } catch {
        return undefined;
      }
    },
  };
}

const {ShadowRoot, trustedTypes} = self as unknown as {ShadowRoot: unknown; trustedTypes?: PolicyFactory};

/** What Lit reads of the page's globals. What it writes there stays here: versions, which a page's own Lit would count, and hooks. */
const litGlobals = bare({ShadowRoot, trustedTypes: trustedTypes && guarded(trustedTypes)});

/** `Symbol` as it is, with a place of its own for `Symbol.metadata`, which Lit would add to the page's. */
const litSymbol = Object.setPrototypeOf(self.Symbol.bind(undefined), self.Symbol) as SymbolConstructor;

/**
 * A document of their own for Lit's templates. On an XML page they would be parsed as XML, in which Lit's marks are no markup, and on a page
 * whose images bear the names of a document's methods (`<img name="createComment">`) Lit would call an image.
 */
const litDocument = ask(self.document, 'implementation').createHTMLDocument('');

/** Properties that standard decorators have declared; there are none here. */
const litPropertyMetadata = new WeakMap();

export {litDocument as document, litGlobals as globalThis, litPropertyMetadata, litSymbol as Symbol};
