import {define} from '../../ui/element/define.js';
import {RegionFactStrip} from './region-fact-strip.js';

define('lifesci-region-fact-strip', RegionFactStrip);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-region-fact-strip': RegionFactStrip;
  }
}
