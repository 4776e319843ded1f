import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';
import {render} from 'preact';
import {App} from './App';

render(<App />, document.getElementById('root')!);
