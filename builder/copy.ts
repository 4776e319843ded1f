/**
 * Copies a text, or where the browser does not let us, selects it.
 * @param text The text.
 * @param shown The element that shows it.
 * @returns Whether it was copied.
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
