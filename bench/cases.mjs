// The cases, one file each in cases/. A case is
//   name, about   what it is called, and what one card is in that system
//   packages      those of bench/package.json that it is made of
//   script        what a page imports, or `file`, a script as it is
//   later         what that imports only when asked, and is not asked for here
//   styles        what a page's style sheet says
//   card          HTML of one card, from a fact and the card's index
//   again         script that a page runs when it has added more cards
//   translate     runs in the page: says a card in another language, where the system does not follow the page's by itself
//   most          how many cards it can be asked for; left out, as many as there are
//   ours          that it is ours
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';

const folder = join(import.meta.dirname, 'cases');

/** All cases; each has its file's name as `id`. */
export const cases = await Promise.all(
  readdirSync(folder).map(async (file) => ({id: basename(file, '.mjs'), ...(await import(join(folder, file))).default})),
);

/** What the others are compared with. */
export const baseline = cases.find(({id}) => id === 'hand-written');

/** The cases of a round: the baseline stands in it twice, so that one sees how far a thing differs from itself. */
export const withAgain = (some, base) => [...some, {...base, id: `${base.id}-again`, name: `${base.name}, again`}];
