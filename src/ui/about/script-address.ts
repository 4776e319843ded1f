/** Name of the script, for a page that would have to host it. */
export const scriptName = 'lifesci-widgets.js';

let loadedFrom = '';

/**
 * Remembers where the script came from. Only the script itself knows, and only as it starts.
 * @param element The element that loads it; a module script has none.
 */
export function rememberScript(element: HTMLOrSVGScriptElement | null): void {
  loadedFrom = element && 'src' in element ? element.src : '';
}

/**
 * The address under which other pages can load the script, without query and fragment.
 * @returns Nothing where it is not known, or only this page can load it.
 */
export function scriptAddress(): string {
  try {
    const {protocol, origin, pathname} = new URL(loadedFrom);
    return protocol === 'https:' ? origin + pathname : '';
  } catch {
    return '';
  }
}
