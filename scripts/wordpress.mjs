// Puts the WordPress plugin together: `node scripts/wordpress.mjs <folder>`, after a build. What is written there can be zipped, or copied
// into wp-content/plugins.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pluginCatalogue} from './wordpress/catalogue.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write the plugin into.');
const plugin = join(folder, 'lifesci-widgets');
mkdirSync(plugin, {recursive: true});
cpSync('wordpress/lifesci-widgets', plugin, {recursive: true});
cpSync('dist/lifesci-widgets.js', join(plugin, 'lifesci-widgets.js'));
cpSync('dist/lifesci-widgets.licenses.txt', join(plugin, 'lifesci-widgets.licenses.txt'));
cpSync('LICENSE', join(plugin, 'LICENSE'));
const catalogue = pluginCatalogue();
writeFileSync(join(plugin, 'catalogue.json'), `${JSON.stringify(catalogue)}\n`);
const main = join(plugin, 'lifesci-widgets.php');
writeFileSync(main, readFileSync(main, 'utf8').replace('@version@', catalogue.version));
