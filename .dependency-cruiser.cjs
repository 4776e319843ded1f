// The layers of src: lifesci-widgets, index → elements → ui → data → words → model → locale.
const layers = ['elements', 'ui', 'data', 'words', 'model', 'locale'];

/** A folder imports only from folders to its right. */
const upward = layers.map((layer, index) => ({
  name: `${layer}-looks-down`,
  severity: 'error',
  from: {path: `^src/${layer}/`},
  to: {path: `^src/(${['[^/]+\\.ts$', ...layers.slice(0, index).map((above) => `${above}/`)].join('|')})`},
}));

module.exports = {
  forbidden: [
    {name: 'no-circles', severity: 'error', from: {}, to: {circular: true}},
    ...upward,
    {
      name: 'elements-know-each-other-by-tag',
      comment: "A widget that shows another widget's tag imports that folder's tag file and nothing more.",
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/', pathNot: ['^src/elements/$1/', '/lifesci-[^/]+\\.ts$']},
    },
    {
      name: 'content-is-pure',
      severity: 'error',
      from: {path: '\\.content\\.ts$'},
      to: {path: 'node_modules'},
    },
    {
      name: 'packages-stay-in-ui-and-elements',
      comment: 'Only messages.ts and what lit-localize generates touch @lit/localize, for the `str` tag.',
      severity: 'error',
      from: {path: '^src/(data|words|model|locale)/', pathNot: '^src/locale/(messages\\.ts|generated/)'},
      to: {path: 'node_modules'},
    },
    {name: 'src-stands-alone', severity: 'error', from: {path: '^src/'}, to: {path: '^(tests|stories|page|scripts)/'}},
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {extensions: ['.ts', '.js']},
  },
};
