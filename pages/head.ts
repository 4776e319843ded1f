import {markup, type Markup} from './markup.js';

/** The policy of every page. */
const policy = "default-src 'self'; base-uri 'none'; form-action 'none'";

/** What the head of every page begins with. */
export const metas: Markup = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
`;

/**
 * The icon and the style sheets of every page.
 * @param address Where something is from the page, by its path from the root of the site.
 */
export const looks = (
  address: (path: string) => string,
): Markup => markup`<link rel="icon" href="${address('icon.svg')}" type="image/svg+xml">
${['base.css', 'site.css', 'pages.css'].map((sheet) => markup`<link rel="stylesheet" href="${address(sheet)}">\n`)}`;
