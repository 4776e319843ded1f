import {define} from '../../ui/element/define.js';
import {KeyFigure} from './key-figure.js';

define('lifesci-key-figure', KeyFigure);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-key-figure': KeyFigure;
  }
}
