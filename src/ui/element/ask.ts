/**
 * Reads a property or a method of a node of the page. A form hides the DOM's own behind its fields (`<input name="parentElement">`) and a
 * document behind its images; their prototypes have them still. The node's own, for libraries put others in place of the global classes.
 */
export const ask = <Node extends object, Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get<Node, Name>(Object.getPrototypeOf(node) as Node, name, node);
