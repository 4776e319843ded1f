// A page of Vue's: the server writes it, the browser takes it over and then asks for another figure.
import {h, nextTick, onMounted, ref} from 'vue';

export const App = {
  props: {taken: Function},
  setup({taken}) {
    const figure = ref('medicen.members');
    onMounted(async () => {
      figure.value = 'medicen.founded';
      await nextTick();
      taken();
    });
    return () => [
      h('lifesci-key-figure', {figure: figure.value}, 'Plus de 300 membres'),
      h('lifesci-organization-profile', {organization: 'sanofi'}, 'Sanofi'),
      h('lifesci-region-fact-strip', {region: 'paris-region'}, [h('a', {href: '#chiffres'}, 'Île-de-France')]),
    ];
  },
};
