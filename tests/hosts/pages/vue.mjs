// Vue, written by a server, taken over, and then used: v-if, v-for, v-show, bound attributes.
import {compile, createSSRApp, nextTick, reactive} from 'vue/dist/vue.esm-bundler.js';
import {renderToString} from 'vue/server-renderer';
import {app, countries, founded, members, step} from '../steps.mjs';

const state = reactive({on: true, seen: true, figure: 'medicen.founded', list: ['medicen.members', 'sanofi.countries'], words: 'Members'});
const App = {
  setup: () => ({state}),
  render: compile(`<main :class="state.figure">
    <div v-if="state.on" v-show="state.seen" data-lifesci="key-figure" :data-figure="state.figure" :id="state.words">{{ state.words }}</div>
    <p v-else>Nothing</p>
    <span v-for="figure in state.list" :key="figure" data-lifesci="key-figure" :data-figure="figure"><b>{{ state.words }}</b></span>
  </main>`),
};
const set = async (change) => {
  Object.assign(state, change);
  await nextTick();
};

let vue;
step('written by the server', async () => (app.innerHTML = await renderToString(createSSRApp(App))), [founded, members, countries]);
step('taken over', () => (vue = createSSRApp(App)).mount(app), [founded, members, countries]);
step('another figure', () => set({figure: 'sanofi.countries'}), [countries, members, countries]);
step('other words', () => set({words: 'Others'}), [countries, members, countries]);
step('taken away', () => set({on: false}), [members, countries]);
step('there again', () => set({on: true}), [countries, members, countries]);
step('not seen', () => set({seen: false}), [countries, members, countries]);
step('seen, in another order', () => set({seen: true, list: ['sanofi.countries', 'medicen.founded', 'medicen.members']}), [
  countries,
  countries,
  founded,
  members,
]);
step('none of the list', () => set({list: []}), [countries]);
step('gone', () => vue.unmount(), []);
