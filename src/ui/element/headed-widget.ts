import {property} from 'lit/decorators.js';
import {asText} from './properties.js';
import {Widget, type WidgetContent} from './widget.js';

/** A widget with a real heading, whose level the page can fit into its outline. */
export abstract class HeadedWidget<Content extends WidgetContent> extends Widget<Content> {
  /** Heading level, 2 to 6; default 2. */
  @property({type: Number, attribute: 'heading-level', reflect: true, converter: asText}) headingLevel?: number | null;
}
