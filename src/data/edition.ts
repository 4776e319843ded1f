/** What the bundled data says of itself where it is a file: its own version, which changes with its figures and not with the code. Not in the script. */
export const edition = {version: '1.0.0'} as const;
