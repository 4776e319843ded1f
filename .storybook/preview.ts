import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-700.css';
import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import '../src/lifesci-widgets.js';
import {controlsFor, usableAtOnce} from './controls.js';
import {elementNamed, elements} from './manifest.js';
import './docs.css';
import {inHost, inPlace} from './place.js';
import {inWords, sayings} from './sentence.js';
import {StoryCode} from './story-code.js';
import {MeasuredPicture} from '../stories/tools/measured-picture.js';
import {WidgetGuide} from '../stories/tools/widget-guide.js';
import {theme} from './theme.js';
import {initialPlace, toolbar} from './toolbar.js';
import widgetDocs from './widget-docs.mdx';

const own = {'story-code': StoryCode, 'measured-picture': MeasuredPicture, 'widget-guide': WidgetGuide};
for (const [name, constructor] of Object.entries(own)) if (!customElements.get(name)) customElements.define(name, constructor);

const events = elements.flatMap((element) => element.events.map(({name}) => name));

export default {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: initialPlace,
  parameters: {
    layout: 'fullscreen',
    actions: {handles: [...new Set(events)]},
    controls: {expanded: true},
    docs: {
      theme,
      page: widgetDocs,
      canvas: {sourceState: 'none'},
      extractArgTypes: controlsFor,
      extractComponentDescription: (tagName: string) => elementNamed(tagName)?.description,
      source: {excludeDecorators: true},
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guidance',
          ['Choosing a widget', 'Words', 'English and French', 'Accessibility'],
          'Widgets',
          'Pages',
          'Brands',
        ],
      },
    },
  },
  argsEnhancers: [usableAtOnce],
  loaders: [inHost, sayings],
  decorators: [inWords, withActions, inPlace],
} satisfies Preview;
