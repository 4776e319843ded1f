const said = new Set<string>();

/** Tells the webmaster something on the console, once for all widgets that have the same to say. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`lifesci-widgets: ${message}`);
}
