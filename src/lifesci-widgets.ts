// The script tag: registers every widget, and shows widgets in placeholders.
import './elements/breakdown/lifesci-breakdown.js';
import './elements/key-figure/lifesci-key-figure.js';
import './elements/organization-profile/lifesci-organization-profile.js';
import './elements/region-fact-strip/lifesci-region-fact-strip.js';
import {rememberScript} from './ui/about/script-address.js';
import {ask} from './ui/element/ask.js';
import {watchPlaceholders} from './ui/placeholders/watch-placeholders.js';

rememberScript(ask(document, 'currentScript'));
watchPlaceholders();
