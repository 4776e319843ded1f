import {transform} from 'esbuild';
import {budget, compressed, datasetBudget} from './size.mjs';

/** The room that a module belongs to: a package, or a folder of `src`; in `ui`, one of its folders. */
const roomOf = (id) =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ??
  /\/src\/(ui\/[^/]+(?=\/)|[^/]+)(?:\/|\.ts)/.exec(id)?.[1] ??
  'tools of the build';

/** Sizes of the rooms, each minified and compressed alone. Their sum exceeds the script's size, so only the proportions matter. */
async function sizesOf(modules) {
  const rooms = {};
  for (const [id, {code}] of Object.entries(modules)) rooms[roomOf(id)] = `${rooms[roomOf(id)] ?? ''}${code}\n`;
  return Promise.all(
    Object.entries(rooms).map(async ([room, source]) => [room, compressed((await transform(source, {minify: true})).code)]),
  );
}

/** A rollup output plugin: prints the script's size after brotli 11, in bytes, and each room's share of it. */
export const roomSizes = {
  name: 'room-sizes',
  async writeBundle(_options, bundle) {
    for (const {fileName, code, modules} of Object.values(bundle).filter(({type}) => type === 'chunk')) {
      const size = compressed(code);
      const sizes = await sizesOf(modules);
      const sum = sizes.reduce((total, [, one]) => total + one, 0);
      const most = fileName === 'lifesci-dataset.js' ? datasetBudget : budget;
      console.log(`${fileName}: ${size.toLocaleString('en')} bytes after brotli 11, of ${most.toLocaleString('en')}`);
      for (const [room, one] of sizes.sort(([, one], [, other]) => other - one)) {
        console.log(`${String(Math.round((one / sum) * size)).padStart(8)}  ${room}`);
      }
    }
  },
};
