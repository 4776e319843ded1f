// Turbo: another page in the place of this one, back to what it keeps of the first, and the same page morphed.
import * as Turbo from '@hotwired/turbo';
import {countries, founded, members, placeholder, step} from '../steps.mjs';

const head = document.head.innerHTML;
const page = (...inside) => `<!doctype html><html lang="en"><head>${head}</head><body><div id="app">${inside.join('')}</div></body></html>`;
const answers = {
  '/one': page(placeholder('medicen.founded', 'Founded in 2005'), placeholder('medicen.members', 'Over 300 members', 'span')),
  '/other': page('<p>Text</p>', placeholder('sanofi.countries', 'Over 170 countries')),
};
let renew = '/one';
const answer = (address) => answers[new URL(address, document.baseURI).pathname] ?? answers[renew];
addEventListener('turbo:before-fetch-request', (event) => {
  event.detail.url.searchParams.set('asked', '');
});
const fetched = window.fetch;
window.fetch = async (address, options) =>
  /\/(one|other)\b/.test(address.url ?? address)
    ? Object.defineProperty(new Response(answer(address.url ?? address), {headers: {'content-type': 'text/html'}}), 'url', {
        value: String(address.url ?? address).replace(/\?.*/, ''),
      })
    : fetched(address, options);

/** Once it has rendered. */
const rendered = (action) =>
  new Promise((resolve) => {
    addEventListener('turbo:load', resolve, {once: true});
    action();
  });
const visit = (address) => rendered(() => Turbo.visit(address));

step('visited', () => visit('/one'), [founded, members]);
step('another', () => visit('/other'), [countries]);
step('back', () => rendered(() => history.back()), [founded, members]);
step('forward', () => rendered(() => history.forward()), [countries]);
step(
  'morphed',
  () => {
    renew = '/one';
    answers['/other'] = answers['/one'];
    document.head.insertAdjacentHTML('beforeend', '<meta name="turbo-refresh-method" content="morph">');
    return rendered(() => Turbo.visit('/other', {action: 'replace'}));
  },
  [founded, members],
);
