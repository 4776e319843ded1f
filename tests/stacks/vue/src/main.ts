import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#root');
