import {define} from '../../ui/element/define.js';
import {InlineFigure} from './figure.js';

define('lifesci-figure', InlineFigure);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-figure': InlineFigure;
  }
}
