// Libraries that turn one piece of page into another: morphdom and idiomorph.
import {Idiomorph} from 'idiomorph/dist/idiomorph.esm.js';
import morphdom from 'morphdom';
import {app, countries, founded, members, placeholder, step} from '../steps.mjs';

const page = (...inside) => `<main><h1>${inside.length} figures</h1>${inside.join('')}</main>`;
const one = page(placeholder('medicen.founded', 'Founded in 2005'), placeholder('medicen.members', 'Over 300 members', 'span'));
const other = page(placeholder('sanofi.countries', 'Over 170 <b>countries</b>'), '<p>Text</p>', placeholder('medicen.members', 'Members'));
const none = page('<div class="embed">Founded in 2005</div>');

const ways = {
  morphdom: (html) => morphdom(app.firstElementChild, html),
  idiomorph: (html) => Idiomorph.morph(app.firstElementChild, html, {morphStyle: 'outerHTML'}),
};
for (const [name, morph] of Object.entries(ways)) {
  step(`written for ${name}`, () => (app.innerHTML = one), [founded, members]);
  step(`the same by ${name}`, () => morph(one), [founded, members]);
  step(`another by ${name}`, () => morph(other), [countries, members]);
  step(`none by ${name}`, () => morph(none), []);
  step(`the first again by ${name}`, () => morph(one), [founded, members]);
}
