// The globals that Lit's modules see in the script that partners load: rollup.config.mjs imports them into each of these
// modules, where they shadow the browser's own. An application that bundles the package gets Lit unchanged.

import {bare} from './model/own.js';
import {ask} from './ui/element/ask.js';

/** The name of the Trusted Types policy, which a page allows with `trusted-types lifesci-widgets`. */
const policyName = 'lifesci-widgets';

/** The part of `window.trustedTypes` that Lit uses. */
interface PolicyFactory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): unknown;
}

/** Creates Lit's policy under our name. If the page forbids that, Lit gets no policy, and `define` finds out whether it can render without one. */
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

/** Lit's `globalThis`. What Lit writes to it stays off the page: hooks, and version lists, which make a second Lit on the page warn. */
const litGlobals = bare({ShadowRoot, trustedTypes: trustedTypes && guarded(trustedTypes)});

/** A copy of `Symbol` for Lit to define `Symbol.metadata` on, which it would otherwise add to the page's. */
const litSymbol = Object.setPrototypeOf(self.Symbol.bind(undefined), self.Symbol) as SymbolConstructor;

/**
 * A separate HTML document in which Lit parses its templates. An XML page would parse them as XML, where Lit's markers are not well-formed;
 * and on a page with an image named after a method of the document (`<img name="createComment">`), Lit would call the image.
 */
const litDocument = ask(self.document, 'implementation').createHTMLDocument('');

/** Where Lit keeps the properties that standard decorators declare; we use TypeScript's, so it stays empty. */
const litPropertyMetadata = new WeakMap();

export {litDocument as document, litGlobals as globalThis, litPropertyMetadata, litSymbol as Symbol};
