// Alpine: x-if, x-for, bound attributes.
import Alpine from 'alpinejs';
import {app, countries, founded, members, step} from '../steps.mjs';

app.innerHTML = `<main x-data>
  <template x-if="$store.page.on"><div data-lifesci="key-figure" :data-figure="$store.page.figure" x-text="$store.page.words"></div></template>
  <template x-for="figure in $store.page.list" :key="figure"><span data-lifesci="key-figure" :data-figure="figure">Words</span></template>
  <div x-show="$store.page.on" data-lifesci="key-figure" data-figure="medicen.members">Members</div>
</main>`;
const set = async (change) => {
  Object.assign(Alpine.store('page'), change);
  await Alpine.nextTick();
};

step(
  'begun',
  () => {
    Alpine.store('page', {on: true, figure: 'medicen.founded', words: 'Founded', list: ['medicen.members', 'sanofi.countries']});
    Alpine.start();
    return Alpine.nextTick();
  },
  [founded, members, countries, members],
);
step('another figure', () => set({figure: 'sanofi.countries', words: 'Countries'}), [countries, members, countries, members]);
step('taken away', () => set({on: false}), [members, countries, members]);
step('there again, in another order', () => set({on: true, list: ['sanofi.countries', 'medicen.founded', 'medicen.members']}), [
  countries,
  countries,
  founded,
  members,
  members,
]);
