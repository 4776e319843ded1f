import {define} from '../../ui/element/define.js';
import {Breakdown} from './breakdown.js';

define('lifesci-breakdown', Breakdown);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-breakdown': Breakdown;
  }
}
