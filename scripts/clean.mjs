// Empties dist.
import {mkdirSync, rmSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
