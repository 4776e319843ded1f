/**
 * Custom properties for a template: `.style=${customProperties({'--part': '41%'})}`. Assigning text to
 * an element's `style` property sets its declarations, and a Content-Security-Policy that forbids style
 * attributes allows that; hence the cast.
 */
export const customProperties = (properties: Readonly<Record<`--${string}`, string | number>>): CSSStyleDeclaration =>
  Object.entries(properties)
    .map((property) => property.join(':'))
    .join(';') as unknown as CSSStyleDeclaration;
