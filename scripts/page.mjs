// Assembles dist-page/, the folder that `npm start` serves: the page, and beside it the built files that it uses.
import {cpSync, rmSync} from 'node:fs';

rmSync('dist-page', {recursive: true, force: true});
cpSync('page', 'dist-page', {recursive: true});
for (const name of ['lifesci-widgets.js', 'lifesci-widgets.js.map', 'dataset.json', 'custom-elements.json']) {
  cpSync(`dist/${name}`, `dist-page/${name}`);
}
