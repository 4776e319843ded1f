/**
 * Sets a property of an element's own style, unless it has that value already: setting it again has WebKit style the page anew.
 * @param priority `important`, or nothing.
 */
export function setOnce({style}: HTMLElement, name: string, value: string, priority = ''): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value, priority);
}
