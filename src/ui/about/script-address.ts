/** The script's file name, for a page that must host it itself. */
export const scriptName = 'lifesci-widgets.js';

let loadedFrom = '';

/**
 * Remembers where the script was loaded from, which `document.currentScript` tells only while the script first runs.
 * @param element The script element; null in a module script.
 */
export function rememberScript(element: HTMLOrSVGScriptElement | null): void {
  loadedFrom = element && 'src' in element ? element.src : '';
}

/**
 * The address under which other pages can load the script, without query and fragment.
 * @returns An empty string if it is unknown, or not served over HTTPS.
 */
export function scriptAddress(): string {
  try {
    const {protocol, origin, pathname} = new URL(loadedFrom);
    return protocol === 'https:' ? origin + pathname : '';
  } catch {
    return '';
  }
}
