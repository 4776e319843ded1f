import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-900.css';
import '../src/lifesci-widgets.js';
import './brands/campus.css';
import campusCss from './brands/campus.css?raw';
import './brands/ledger.css';
import ledgerCss from './brands/ledger.css?raw';
import './brands/observatory.css';
import observatoryCss from './brands/observatory.css?raw';
import {brandPage} from './tools/brand-page.js';
import {measureSchemes} from './tools/grounds.js';
import {allSamples} from './tools/samples.js';

export default {title: 'Brands/Examples', parameters: {controls: {disable: true}, bare: true}};

const brand = (name: string, css: string) => ({
  loaders: [async () => ({schemes: await measureSchemes(await allSamples(), name)})],
  render: brandPage(name, css),
});

/** A foundation: paper, a book face, light figures under a fine rule. */
export const Ledger = brand('ledger', ledgerCss);

/** A science park: cards on a tinted ground, heavy figures under a thick rule. */
export const Campus = brand('campus', campusCss);

/** A data portal: one colour for figures and lengths, small type, plain rules. */
export const Observatory = brand('observatory', observatoryCss);
