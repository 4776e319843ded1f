// The script tag: registers every widget, and turns placeholders into widgets.
import './elements/breakdown/lifesci-breakdown.js';
import './elements/key-figure/lifesci-key-figure.js';
import './elements/organization-profile/lifesci-organization-profile.js';
import './elements/region-fact-strip/lifesci-region-fact-strip.js';
import {rememberScript} from './ui/about/script-address.js';
import {watchPlaceholders} from './ui/element/placeholders.js';

rememberScript(document.currentScript);
watchPlaceholders();
