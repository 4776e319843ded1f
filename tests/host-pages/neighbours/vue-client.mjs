import {createSSRApp} from 'vue';
import {App} from './vue.mjs';

/** Resolved when Vue has taken the page over; a mismatch with what the server wrote goes to the console. */
window.ready = new Promise((taken) => createSSRApp(App, {taken}).mount('#app'));
