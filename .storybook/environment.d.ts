/// <reference types="vite/client" />

/** The address of a host's style sheet that a step of Storybook's build makes. */
declare module 'virtual:host/*' {
  const address: string;
  export default address;
}

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
