import byScript from './ours-by-script.mjs';

/** The package as an application bundles it. */
export default {
  name: 'ours, by package',
  about: 'lifesci-key-figure, bundled from the package',
  ours: true,
  script: `import 'lifesci-widgets/elements/key-figure';`,
  card: byScript.card,
};
