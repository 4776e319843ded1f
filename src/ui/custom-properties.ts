/**
 * Custom properties for a template: `.style=${customProperties({'--part': '41%'})}`. The browser
 * takes the text into the element's style object, which a page's policy allows where it forbids
 * style attributes.
 */
export const customProperties = (properties: Readonly<Record<`--${string}`, string | number>>): CSSStyleDeclaration =>
  Object.entries(properties)
    .map((property) => property.join(':'))
    .join(';') as unknown as CSSStyleDeclaration;
