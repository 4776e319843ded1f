// What Lit takes for the page in the script that partners load: rollup.config.mjs hands these names to each of Lit's
// modules in place of the browser's own. An application that bundles the package has Lit as it is.

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
        return factory.createPolicy(policyName, rules);
      } catch {
        return undefined;
      }
    },
  };
}

const {ShadowRoot, trustedTypes} = self as unknown as {ShadowRoot: unknown; trustedTypes?: PolicyFactory};

/** What Lit reads of the page's globals. What it writes there stays here: versions, which a page's own Lit would count, and hooks. */
const litGlobals = {ShadowRoot, trustedTypes: trustedTypes && guarded(trustedTypes)};

/** `Symbol` as it is, with a place of its own for `Symbol.metadata`, which Lit would add to the page's. */
const litSymbol = Object.setPrototypeOf(self.Symbol.bind(undefined), self.Symbol) as SymbolConstructor;

/** On an XML page Lit's templates would be parsed as XML, in which its marks are no markup; a document of their own reads them as HTML. */
const litDocument = self.document.contentType === 'text/html' ? self.document : self.document.implementation.createHTMLDocument('');

/** Properties that standard decorators have declared; there are none here. */
const litPropertyMetadata = new WeakMap();

export {litDocument as document, litGlobals as globalThis, litPropertyMetadata, litSymbol as Symbol};
