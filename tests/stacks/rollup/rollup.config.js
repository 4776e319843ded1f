import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default ['main', 'key-figure'].map((name) => ({
  input: `src/${name}.js`,
  output: {file: `public/${name}.js`, format: 'es'},
  plugins: [resolve(), terser()],
}));
