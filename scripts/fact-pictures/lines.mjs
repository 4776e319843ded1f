// Breaks text into lines: at spaces only, and so that no line is much longer than another.
import {widthOf} from './face.mjs';

/** Words, each a list of pieces of runs that stay together, with the space before it. */
function wordsOf(runs) {
  const words = [];
  let begins = true;
  for (const run of runs)
    for (const piece of run.text.split(/( )/).filter(Boolean)) {
      if (piece === ' ') begins = true;
      else if (begins || !words.length) {
        words.push([{...run, text: piece}]);
        begins = false;
      } else words.at(-1).push({...run, text: piece});
    }
  return words;
}

const withSpace = (line, word) => (line.length ? [...line, {...line.at(-1), text: ' '}, ...word] : word);

/** Fills lines of a width, one after the other. */
function filled(words, width) {
  const lines = [[]];
  for (const word of words) {
    const longer = withSpace(lines.at(-1), word);
    if (lines.at(-1).length && widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * Breaks runs into as few lines as fit, about equally long.
 * @param runs The runs.
 * @param width The room in pixels. A word that is wider is not broken.
 */
export function linesOf(runs, width) {
  const words = wordsOf(runs);
  if (!words.length) return [];
  const lines = filled(words, width);
  let balanced = lines;
  for (let narrower = width - 10; narrower > 0; narrower -= 10) {
    const tried = filled(words, narrower);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > width)) break;
    balanced = tried;
  }
  return balanced;
}
