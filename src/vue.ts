// The entry for Vue: what its compiler needs to know. Importing it does nothing.

/** Whether a tag is one of the widgets; for Vue's compiler option of the same name. */
export const isCustomElement = (tag: string): boolean => tag.startsWith('lifesci-');
