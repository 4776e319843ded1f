import {wide} from './host.js';
import {onHosts} from './on-hosts.js';

const bootstrap = ['/node_modules/bootstrap/dist/css/bootstrap.min.css'];
const dsfr = ['/tests/host-styles/dsfr.css'];
const wordpress = ['/tests/host-styles/wordpress.css'];
const tailwind = ['/node_modules/tailwindcss/preflight.css'];

onHosts('of a framework', [
  {
    name: 'Bootstrap',
    sheets: bootstrap,
    around: '<main class="container"><div class="row"><div class="col-md">{widget}</div></div></main>',
  },
  {
    name: 'Bootstrap, a dark card',
    sheets: bootstrap,
    html: {'data-bs-theme': 'dark'},
    around: '<div class="card text-center"><div class="card-body"><h5 class="card-title text-uppercase">{widget}</h5></div></div>',
  },
  {
    name: 'DSFR',
    sheets: dsfr,
    html: {'data-fr-theme': 'light'},
    around: '<div class="fr-container"><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12">{widget}</div></div></div>',
  },
  {
    name: 'DSFR, dark, a callout',
    sheets: dsfr,
    // The style is what the design system's own script sets.
    html: {'data-fr-theme': 'dark', style: 'color-scheme: dark'},
    around: '<div class="fr-callout">{widget}</div>',
    widths: wide,
  },
  {
    name: 'WordPress, constrained layout',
    sheets: wordpress,
    around: '<main class="is-layout-constrained has-global-padding"><p>Text</p>{widget}<p>Text</p></main>',
    widths: wide,
  },
  {name: 'WordPress, flow layout in a wide block', sheets: wordpress, around: '<div class="alignwide is-layout-flow">{widget}</div>'},
  {
    name: 'WordPress, flex layout',
    sheets: wordpress,
    around: '<div class="is-layout-flex">{widget}</div>',
  },
  {name: 'Tailwind’s preflight', sheets: tailwind},
]);
