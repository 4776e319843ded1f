/** For stories that show the words inside the tag: there they can be typed. */
export const wordsAsControl = {words: {control: {type: 'text'}}};
