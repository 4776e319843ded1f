/**
 * Reads a property or method of one of the page's nodes from its prototype. On the node itself it may be shadowed: a form's by its fields
 * (`<input name="parentElement">`), a document's by its images. The prototype is the node's own, because libraries replace global classes.
 */
export const ask = <Node extends object, Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get<Node, Name>(Object.getPrototypeOf(node) as Node, name, node);
