import type {TemplateResult} from 'lit';
import {InlineFigure} from '../elements/figure/figure.js';
import type {InlineFigureContent} from '../elements/figure/figure.content.js';

/** The figure in a sentence, which is no button before a script answers it. */
export class PlainFigure extends InlineFigure {
  protected override view(content: InlineFigureContent, footer: TemplateResult): TemplateResult {
    const asked = this.details;
    this.details = false;
    const phrase = super.view(content, footer);
    this.details = asked;
    return phrase;
  }
}
