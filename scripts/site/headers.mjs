// The headers that the site is to be served with, as a `_headers` file, which several hosts of static sites read.
import {versionFolder} from './files.mjs';

/** The policy of the pages, which each states itself too. */
const policy = "default-src 'self'; base-uri 'none'; form-action 'none'";

const everywhere = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** For any site: what is asked for with `crossorigin`, by an import map or by a program. */
const open = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};

const year = 31_536_000;

/** The headers of the paths of the site, from the broadest to the narrowest: all that match a path hold. A partner's file is `figures.json`. */
export const headers = () => ({
  '/*': everywhere,
  [`/${versionFolder()}/*`]: {...open, 'Cache-Control': `public, max-age=${year}, immutable`},
  '/latest/*': {...open, 'Cache-Control': 'public, max-age=300'},
  '/pictures/*': {...open, 'Cache-Control': 'public, max-age=3600'},
  '/corrections.json': open,
  '/figures.json': open,
});

/** The text of the file. */
export const headersFile = () =>
  Object.entries(headers())
    .map(([path, its]) => [path, ...Object.entries(its).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
