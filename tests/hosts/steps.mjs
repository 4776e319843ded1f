// What a page of this folder does, step by step: read by ../hosts.test.mjs, which takes each step with our script and without.

/** Phrases that readers get of three figures. */
export const members = 'over 300 members';
export const founded = 'founded in 2005';
export const countries = 'more than 170 countries where Sanofi provides healthcare solutions';

/** The element that the framework or the editor has. */
export const app = document.querySelector('#app');

window.steps = [];
/**
 * A step.
 * @param name What has been done then.
 * @param action Does it.
 * @param shown The phrases that the placeholders of the page then show, in their order; null for one that shows its words.
 */
export const step = (name, action, shown) => void window.steps.push({name, action, shown});

/** Tells how what has been edited is saved; where nothing is, the page's own markup is all that is compared. */
export const saves = (save) => void (window.save = save);

/** Markup of a placeholder. */
export const placeholder = (figure, words, tag = 'div') =>
  `<${tag} class="embed" data-lifesci="key-figure" data-figure="${figure}">${words}</${tag}>`;
