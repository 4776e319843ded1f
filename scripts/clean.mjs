// Empties dist and writes what no tool writes there: the types of the script, which exports nothing.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
writeFileSync('dist/lifesci-widgets.d.ts', 'export {};\n');
