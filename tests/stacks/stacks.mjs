// What each stack of this folder must show. Every one has the same page: a figure, and a profile with headings of level 3.

/** The words on every page, as its author wrote them. */
export const words = ['Medicen Paris Region: over 300 members', 'Sanofi, a life-sciences company'];

/** What the breakdown says that some pages have from their server. */
export const renderedWords = ['sites in the Paris Region', 'office (tertiary) sites'];

/** The id on every page, and one that is mistyped. */
export const [rightId, wrongId] = ['medicen.members', 'medicen.membres'];

/**
 * The stacks by folder.
 * - `name`: what it is called, and `of` the packages whose versions the documents name.
 * - `build`: the commands that build it.
 * - `types`: the command that checks its types, and the file with the page, of which it is also given a copy with the wrong id.
 * - `site`: the folder that is then served.
 * - `served`: whether its HTML has the author's words before any script runs.
 * - `rendered`: whether its page has a third widget, a breakdown that was rendered on the server.
 * - `warned`: what the console then says of that.
 * - `snippets`: the framework whose snippets the embed builder has, all of which are pasted into it.
 * - `test`: the command of a stack that has tests instead of a page.
 * - `card`: the file that holds the key figure alone, whose size is compared with the script's.
 */
export const stacks = {
  next: {
    name: 'Next',
    of: ['next', 'react'],
    build: ['next build'],
    types: {command: 'tsc --noEmit', page: 'app/page.tsx'},
    site: 'out',
    served: true,
    rendered: true,
  },
  react: {
    name: 'React',
    of: ['react', 'vite'],
    build: ['vite build'],
    types: {command: 'tsc --noEmit', page: 'src/App.tsx'},
    site: 'dist',
    snippets: 'react',
  },
  vue: {
    name: 'Vue',
    of: ['vue', 'vite'],
    build: ['vite build'],
    types: {command: 'vue-tsc --noEmit', page: 'src/App.vue'},
    site: 'dist',
    snippets: 'vue',
  },
  nuxt: {
    name: 'Nuxt',
    of: ['nuxt'],
    build: ['nuxt generate'],
    types: {command: 'vue-tsc --noEmit -p .nuxt/tsconfig.app.json', page: 'app/app.vue'},
    site: '.output/public',
    served: true,
    rendered: true,
    // Vue writes what v-html shows anew; the script, which is there before, draws the widget.
    warned: [
      'warn: Found declarative shadowrootmode attribute on a template, but declarative Shadow DOM is not being parsed. Use setHTMLUnsafe() or parseHTMLUnsafe() instead.',
    ],
  },
  sveltekit: {
    name: 'SvelteKit',
    of: ['@sveltejs/kit', 'svelte', 'vite'],
    build: ['vite build'],
    types: {command: 'svelte-check --output machine', page: 'src/routes/+page.svelte'},
    site: 'build',
    snippets: 'svelte',
    served: true,
    rendered: true,
  },
  astro: {
    name: 'Astro',
    of: ['astro'],
    build: ['astro build'],
    types: {command: 'astro check', page: 'src/pages/index.astro'},
    site: 'dist',
    served: true,
    rendered: true,
  },
  angular: {
    name: 'Angular',
    of: ['@angular/core'],
    build: ['ng build'],
    types: {command: 'ngc -p tsconfig.json --noEmit', page: 'src/app.ts'},
    site: 'dist/browser',
    snippets: 'angular',
  },
  preact: {
    name: 'Preact',
    of: ['preact', 'vite'],
    build: ['vite build'],
    types: {command: 'tsc --noEmit', page: 'src/App.tsx'},
    site: 'dist',
  },
  solid: {
    name: 'Solid',
    of: ['solid-js', 'vite'],
    build: ['vite build'],
    types: {command: 'tsc --noEmit', page: 'src/App.tsx'},
    site: 'dist',
  },
  eleventy: {name: 'Eleventy', of: ['@11ty/eleventy'], build: ['eleventy'], site: 'dist', served: true, rendered: true},
  vitepress: {name: 'VitePress', of: ['vitepress'], build: ['vitepress build'], site: '.vitepress/dist', served: true},
  parcel: {name: 'Parcel', of: ['parcel'], build: ['parcel build src/index.html --no-cache'], site: 'dist', served: true},
  webpack: {name: 'webpack', of: ['webpack'], build: ['webpack'], site: 'public', served: true, card: 'public/key-figure.js'},
  rollup: {name: 'Rollup', of: ['rollup'], build: ['rollup -c'], site: 'public', served: true, card: 'public/key-figure.js'},
  esbuild: {
    name: 'esbuild',
    of: ['esbuild'],
    build: ['esbuild src/main.js src/key-figure.js --bundle --minify --format=esm --outdir=public'],
    site: 'public',
    served: true,
    card: 'public/key-figure.js',
  },
  'import-map': {name: 'Import map', of: ['lit'], site: '.', served: true},
  vitest: {name: 'Vitest', of: ['vitest', 'jsdom', 'happy-dom'], test: 'vitest run'},
  jest: {name: 'Jest', of: ['jest', 'jest-environment-jsdom'], test: 'node --experimental-vm-modules node_modules/jest/bin/jest.js'},
};
