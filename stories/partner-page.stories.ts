import '../src/lifesci-widgets.js';
import {partnerPage} from './tools/partner-page.js';

/** The widgets among other people's styles. In the docs each page has a frame of its own, because its styles reach for everything. */
export default {
  title: 'Pages/On a partner’s page',
  parameters: {bare: true, controls: {disable: true}, docs: {story: {inline: false, height: '720px'}}},
};

/** A site with a style sheet of its own. */
export const Plain = {globals: {host: 'plain'}, render: partnerPage('plain')};

/** A site made with Bootstrap 5. */
export const Bootstrap = {globals: {host: 'bootstrap'}, render: partnerPage('bootstrap')};

/** A site made with WordPress: a Cover above, Columns below. The blocks have WordPress’s own styles. */
export const WordPress = {name: 'WordPress', globals: {host: 'wordpress'}, render: partnerPage('wordpress')};

/** A site made with Tailwind and its typography plugin, which sets every paragraph and heading inside its “prose”. */
export const Tailwind = {tags: ['unpictured'], globals: {host: 'tailwind'}, render: partnerPage('tailwind')};

/** A magazine: a narrow column, justified and hyphenated, a drop cap. */
export const Magazine = {tags: ['unpictured'], globals: {host: 'magazine'}, render: partnerPage('magazine')};

/** A site of the French State. The DSFR and its typeface are only for such sites. */
export const Dsfr = {name: 'DSFR', globals: {host: 'dsfr'}, render: partnerPage('dsfr')};

/** A site whose rules reach for every element, all at once. */
export const Hostile = {globals: {host: 'hostile'}, render: partnerPage('hostile')};
