import {saidIn, type Said} from '../locale/said.js';
import type {Locale} from '../locale/locale.js';

/** Says that an element names no figures. */
export const noSource: Said = {
  en: 'It has no figures. Write the address of a file, src="figures.json", or the file itself in <script type="application/json"> inside the tag.',
  fr: 'Il n’a pas de chiffres. Écrivez l’adresse d’un fichier, src="figures.json", ou le fichier même dans <script type="application/json"> à l’intérieur de la balise.',
};

/** Says that a file could not be loaded, and what the browser or the server says of it. */
export const notLoaded = (name: string, reason: string): Said => ({
  en: `${name} could not be loaded (${reason}). Is the address right, and may this page read it?`,
  fr: `${name} n’a pas pu être chargé (${reason}). L’adresse est-elle juste, et cette page a-t-elle le droit de le lire\u202f?`,
});

/** Says how much is wrong in a file, before it is listed. */
const faulty = (name: string, count: number): Said => ({
  en: `${name} has ${count === 1 ? 'a fault' : `${count} faults`}, by line and column:`,
  fr: `${name} a ${count === 1 ? 'une erreur' : `${count} erreurs`}, par ligne et colonne\u00a0:`,
});

/** Says what is wrong in a file, one fault a line. */
export const listOfFaults = (name: string, count: number, lines: readonly string[], locale: Locale): string =>
  [saidIn(faulty(name, count), locale), ...lines].join('\n  ');

/** How figures are called that are in the page itself. */
export const inThePage: Said = {en: 'The dataset in the page', fr: 'Le jeu de données de la page'};

/** Says that the tag is taken: by another script, or another copy of this one. */
export const taken: Said = {
  en: '<lifesci-dataset> is already defined on this page: this second definition was ignored.',
  fr: '<lifesci-dataset> est déjà défini dans cette page\u00a0: cette seconde définition a été ignorée.',
};
