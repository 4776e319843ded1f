import type {CSSResult, CSSResultGroup} from 'lit';
import {Breakdown} from '../elements/breakdown/breakdown.js';
import {KeyFigure} from '../elements/key-figure/key-figure.js';
import {OrganizationProfile} from '../elements/organization-profile/organization-profile.js';
import type {Widget, WidgetContent} from '../ui/element/widget.js';
import {PlainFigure} from './plain-figure.js';
import {ResponsiveStrip} from './responsive-strip.js';

/** A widget's class, as a server needs it. */
export interface WidgetClass {
  new (): Widget<WidgetContent>;
  readonly observedAttributes: readonly string[];
  readonly styles: CSSResultGroup;
  /** The style sheets of `styles` in one list, each once. */
  finalizeStyles(styles: CSSResultGroup): readonly CSSResult[];
}

/** The widgets by tag. On a server no tag is registered: there is no page for it. */
export const widgets = {
  'lifesci-breakdown': Breakdown,
  'lifesci-figure': PlainFigure,
  'lifesci-key-figure': KeyFigure,
  'lifesci-organization-profile': OrganizationProfile,
  'lifesci-region-fact-strip': ResponsiveStrip,
} as unknown as Readonly<Record<WidgetTag, WidgetClass>>;

/** The tag of a widget. */
export type WidgetTag =
  'lifesci-breakdown' | 'lifesci-figure' | 'lifesci-key-figure' | 'lifesci-organization-profile' | 'lifesci-region-fact-strip';

/** Whether a text is the tag of a widget. */
export const isWidgetTag = (tag: string): tag is WidgetTag => Object.hasOwn(widgets, tag);
