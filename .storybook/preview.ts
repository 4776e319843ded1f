import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-700.css';
import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import {controlsFor} from './controls.js';
import {elementNamed, elements} from './manifest.js';
import './docs.css';
import {inHost, inPlace} from './place.js';
import {theme} from './theme.js';
import {initialPlace, toolbar} from './toolbar.js';

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
  loaders: [inHost],
  decorators: [withActions, inPlace],
} satisfies Preview;
