// React, written by a server, taken over, and then used: what toggles, is keyed, moves and goes.
import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server.browser';
import {app, countries, founded, members, step} from '../steps.mjs';

let set;
function App() {
  const [state, setState] = useState({figures: ['medicen.members', 'sanofi.countries'], words: 'Members', on: true, id: 'embed'});
  set = (change) => flushSync(() => setState((before) => ({...before, ...change})));
  const {figures, words, on, ...rest} = state;
  return createElement(
    'main',
    null,
    on && createElement('div', {'data-lifesci': 'key-figure', 'data-figure': 'medicen.founded', ...rest}, words),
    figures.map((figure) =>
      createElement('span', {key: figure, 'data-lifesci': 'key-figure', 'data-figure': figure}, createElement('b', null, words), ' of it'),
    ),
    createElement('p', null, words),
  );
}

let root;
step('written by the server', () => (app.innerHTML = renderToString(createElement(App))), [founded, members, countries]);
step(
  'taken over',
  () => {
    root = hydrateRoot(app, createElement(App), {onRecoverableError: console.error});
    return new Promise((resolve) => setTimeout(resolve, 50));
  },
  [founded, members, countries],
);
step('other words', () => set({words: 'Others'}), [founded, members, countries]);
step('taken away', () => set({on: false}), [members, countries]);
step('there again, hidden', () => set({on: true, hidden: true, className: 'box', title: 'Box'}), [founded, members, countries]);
step('another figure', () => set({hidden: false, 'data-figure': 'sanofi.countries'}), [countries, members, countries]);
step('no placeholder any more', () => set({'data-lifesci': undefined}), [members, countries]);
step('a placeholder again', () => set({'data-lifesci': 'key-figure'}), [countries, members, countries]);
step('in another order', () => set({figures: ['sanofi.countries', 'medicen.founded', 'medicen.members']}), [
  countries,
  countries,
  founded,
  members,
]);
step('none of the list', () => set({figures: []}), [countries]);
step('gone', () => root.unmount(), []);
