// The layers of src: lifesci-widgets, index → cli → server → dataset → schema → elements → ui → embed → data → words → model → locale.
const layers = ['cli', 'server', 'dataset', 'schema', 'elements', 'ui', 'embed', 'data', 'words', 'model', 'locale'];

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
      name: 'valibot-stays-in-schema',
      comment: 'The script that partners load has no room for what checks a file.',
      severity: 'error',
      from: {path: '^(src|builder)/', pathNot: '^src/schema/'},
      to: {path: 'node_modules/(valibot|jsonc-parser)/'},
    },
    {
      name: 'packages-stay-in-ui-and-elements',
      comment: 'Only messages.ts and what lit-localize generates touch @lit/localize, for the `str` tag.',
      severity: 'error',
      from: {path: '^src/(embed|data|words|model|locale)/', pathNot: '^src/locale/(messages\\.ts|generated/)'},
      to: {path: 'node_modules'},
    },
    {
      name: 'node-stays-in-cli',
      comment: 'What a server renders with runs wherever JavaScript does.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'builder-is-pure-below',
      comment: 'The builder shows the widgets of the script beside it; of src it takes only what says and writes.',
      severity: 'error',
      from: {path: '^builder/'},
      to: {path: '^(src/([^/]+\\.ts$|cli|server|elements|ui)|tests|stories|scripts)'},
    },
    {
      name: 'frame-is-pure-below',
      comment: 'As the builder: the script beside it has the widgets. Only languages and the names of placeholders come from src.',
      severity: 'error',
      from: {path: '^frame/'},
      to: {path: '^(node_modules|src/([^/]+\\.ts$|cli|server|elements|ui|data|words|model)|tests|stories|builder|pages|scripts)'},
    },
    {
      name: 'pages-stand-apart',
      comment:
        'Pages take what widgets say and show from src, and from the builder what it says of facts; nothing takes anything from them.',
      severity: 'error',
      from: {path: '^pages/'},
      to: {path: '^(src/[^/]+\\.ts$|tests|stories|scripts|builder/(builder|view|state|fitted|views/))'},
    },
    {
      name: 'scripts-of-pages-run-in-browsers',
      comment: 'What runs in the page knows nothing of how the page is written.',
      severity: 'error',
      from: {path: '^pages/client/'},
      to: {path: '^(pages/(?!client/)|src/(server|cli|elements|ui))', dependencyTypesNot: ['type-only']},
    },
    {name: 'builder-knows-no-pages', severity: 'error', from: {path: '^builder/'}, to: {path: '^pages/'}},
    {name: 'src-stands-alone', severity: 'error', from: {path: '^src/'}, to: {path: '^(tests|stories|builder|frame|pages|scripts)/'}},
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {extensions: ['.ts', '.js']},
  },
};
