import {define} from '../../ui/define.js';
import {Breakdown} from './breakdown.js';

define('lifesci-breakdown', Breakdown);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-breakdown': Breakdown;
  }
}
