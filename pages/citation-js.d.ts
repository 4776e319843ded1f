// What is used of citation-js, which has no types of its own.
declare module '@citation-js/core' {
  export class Cite {
    constructor(entries: unknown);
    format(format: 'bibtex'): string;
  }
  export const plugins: {config: {get(name: '@bibtex'): {format: {useIdAsLabel: boolean}}}};
}
declare module '@citation-js/plugin-bibtex';
