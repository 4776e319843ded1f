// What type-checkers report, each in its own form.

/** `src/App.tsx(3,8): error`, `src/app.ts:3:8 - error`, and svelte-check's `1764266400 ERROR "src/App.svelte" 3:8`. */
const forms = /^(?:\d+ ERROR "(?<svelte>[^"]+)"|(?<file>[^\s(:]+)(?:\(\d+,\d+\):|:\d+:\d+ -) error)/gm;

/** The files in which a type-checker found errors, each once. */
export const filesWithErrors = (output) => [...new Set([...output.matchAll(forms)].map(({groups}) => groups.svelte ?? groups.file))];
