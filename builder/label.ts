/** A name as a label: "heading-level" is "Heading level". */
export function labelOf(name: string): string {
  const words = name.replace(/^lifesci-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
