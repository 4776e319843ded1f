// htmx: pieces of page from a server, swapped in by each of its ways. 4.0.0, as 4.0.1 swaps nothing in Chromium 143.
import htmx from 'htmx.org';
import {app, countries, founded, members, placeholder, step} from '../steps.mjs';

/** What the server answers, by address. */
const answers = {
  '/one': placeholder('medicen.founded', 'Founded in 2005') + placeholder('medicen.members', 'Over 300 members', 'span'),
  '/other': placeholder('sanofi.countries', 'Over 170 countries') + '<p>Text</p>',
};
window.fetch = async (address) => new Response(answers[new URL(address.url ?? address, document.baseURI).pathname]);

app.innerHTML = '<section id="target"><p>Nothing yet</p></section>';
const swap = async (address, how) => {
  await htmx.ajax('GET', address, {target: '#target', swap: how});
  await new Promise((resolve) => setTimeout(resolve, 200));
};

step('swapped into', () => swap('/one', 'innerHTML'), [founded, members]);
step('another', () => swap('/other', 'innerHTML'), [countries]);
step('added before', () => swap('/one', 'afterbegin'), [founded, members, countries]);
step('added behind', () => swap('/other', 'beforeend'), [founded, members, countries, countries]);
step('morphed', () => swap('/one', 'innerMorph'), [founded, members]);
