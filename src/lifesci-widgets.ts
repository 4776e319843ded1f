// The script tag: registers every widget, and shows widgets in placeholders.
import './every-element.js';
import {rememberScript} from './ui/about/script-address.js';
import {ask} from './ui/element/ask.js';
import {watchPlaceholders} from './ui/placeholders/watch-placeholders.js';

rememberScript(ask(document, 'currentScript'));
watchPlaceholders();
