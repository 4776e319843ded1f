import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {App} from './react.mjs';

/** Resolved when React has taken the page over; a mismatch with what the server wrote goes to the console. */
window.ready = new Promise((taken) => {
  hydrateRoot(document.querySelector('#app'), createElement(App, {taken}), {onRecoverableError: console.error});
});
