import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';
import {render} from 'solid-js/web';
import {App} from './App';

render(() => <App />, document.getElementById('root')!);
