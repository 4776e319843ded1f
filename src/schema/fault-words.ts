import type {Said} from '../locale/said.js';
import type {Loss} from './fault.js';

/** Says what is wrong; names what was written and what may be. */
type Sentence = (values: readonly string[]) => Said;

/** Makes a sentence that names nothing. */
const plain =
  (en: string, fr: string): Sentence =>
  () => ({en, fr});

/** The kinds of value, as a sentence names them. */
const kinds: Readonly<Partial<Record<string, Said>>> = {
  object: {en: 'an object, { … }', fr: 'un objet, { … }'},
  record: {en: 'an object, { … }', fr: 'un objet, { … }'},
  array: {en: 'a list, [ … ]', fr: 'une liste, [ … ]'},
  string: {en: 'a text in quotation marks', fr: 'un texte entre guillemets droits'},
  boolean: {en: 'true or false', fr: 'true ou false'},
};

/** What is wrong, by code. */
export const sentences: Readonly<Partial<Record<string, Sentence>>> = {
  symbol: ([written]) => ({
    en: `${written} is nothing that JSON knows. Write a number in digits; a text in straight quotation marks; true, false or null.`,
    fr: `${written} n’existe pas en JSON. Écrivez un nombre en chiffres, un texte entre guillemets droits, true, false ou null.`,
  }),
  key: plain(
    'Here a key in straight quotation marks is expected. Is there one comma too many before it?',
    'Une clé entre guillemets droits est attendue ici. Y a-t-il une virgule de trop avant\u202f?',
  ),
  value: plain(
    'A value is missing here. Is there one comma too many before it?',
    'Il manque une valeur ici. Y a-t-il une virgule de trop avant\u202f?',
  ),
  colon: plain('A colon is missing between key and value.', 'Il manque un deux-points entre la clé et la valeur.'),
  comma: plain('A comma is missing before this.', 'Il manque une virgule avant ceci.'),
  end: plain(
    'Something opened above is never closed: } or ] or */ is missing.',
    'Il manque } ou ] ou */ pour fermer ce qui a été ouvert plus haut.',
  ),
  rest: plain('The file should end here, but goes on.', 'Le fichier devrait s’arrêter ici, mais il continue.'),
  string: plain(
    'This text is not written as JSON wants it: it has no closing quotation mark, or a tab, or a backslash that should be doubled.',
    'Ce texte n’est pas écrit comme JSON le demande\u00a0: il manque le guillemet fermant, ou il s’y trouve une tabulation ou une barre oblique inverse à doubler.',
  ),
  'too-deep': ([limit]) => ({
    en: `It is nested more than ${limit} levels deep, which no dataset is.`,
    fr: `L’imbrication dépasse ${limit} niveaux, ce qu’aucun jeu de données ne demande.`,
  }),
  'too-many-values': ([limit]) => ({
    en: `The file holds more than ${limit} values. Divide it into several.`,
    fr: `Le fichier contient plus de ${limit} valeurs. Répartissez-les dans plusieurs fichiers.`,
  }),
  'too-many': ([limit]) => ({
    en: `This is more than ${limit} figures. Divide the file into several.`,
    fr: `Il y a plus de ${limit} chiffres. Répartissez-les dans plusieurs fichiers.`,
  }),
  'too-big': ([limit]) => ({
    en: `The file is larger than ${limit} bytes. Divide it into several.`,
    fr: `Le fichier dépasse ${limit} octets. Répartissez son contenu dans plusieurs fichiers.`,
  }),
  'not-utf8': plain('The file is not in UTF-8. Save it in that encoding.', 'Le fichier n’est pas en UTF-8. Enregistrez-le dans ce codage.'),
  nothing: plain('There is no organization and no region in it.', 'Il n’y a ni organisation ni région.'),
  'forbidden-key': ([key]) => ({en: `The key "${key}" is not allowed.`, fr: `La clé «\u00a0${key}\u00a0» n’est pas admise.`}),
  'repeated-key': ([key]) => ({
    en: `The key "${key}" is here twice. Keep one.`,
    fr: `La clé «\u00a0${key}\u00a0» figure deux fois. Gardez-en une.`,
  }),
  'unknown-key': ([key, keys]) => ({
    en: `The key "${key}" is unknown. The keys here are ${keys}.`,
    fr: `La clé «\u00a0${key}\u00a0» est inconnue. Les clés admises ici\u00a0: ${keys}.`,
  }),
  'missing-key': ([key]) => ({en: `The key "${key}" is missing.`, fr: `Il manque la clé «\u00a0${key}\u00a0».`}),
  kind: ([kind = '', written]) => ({
    en: `Write ${kinds[kind]?.en ?? kind}, not ${written}.`,
    fr: `Écrivez ${kinds[kind]?.fr ?? kind}, et non ${written}.`,
  }),
  'one-of': ([written, options]) => ({
    en: `${written} is unknown. Write ${options}.`,
    fr: `${written} est inconnu. Écrivez ${options}.`,
  }),
  id: ([written]) => ({
    en: `${written} cannot be an id. Use small letters without accents, digits and single hyphens, beginning with a letter, 64 characters at most: "public-aid".`,
    fr: `${written} ne peut pas être un identifiant. Employez des minuscules sans accent, des chiffres et des traits d’union isolés, une lettre d’abord, 64 caractères au plus\u00a0: "public-aid".`,
  }),
  number: ([written]) => ({
    en: `Write a whole number from 0 to 9007199254740991 in plain digits, not ${written}: 1300000000 for 1.3 billion.`,
    fr: `Écrivez un nombre entier de 0 à 9007199254740991, en chiffres seuls, et non ${written}\u00a0: 1300000000 pour 1,3 milliard.`,
  }),
  text: ([written]) => ({
    en: `${written} has a line break or an invisible character. Write it in one line of visible characters.`,
    fr: `${written} contient un saut de ligne ou un caractère invisible. Écrivez une seule ligne de caractères visibles.`,
  }),
  'too-long-text': ([limit]) => ({
    en: `This is longer than ${limit} characters. Shorten it.`,
    fr: `Ce texte dépasse ${limit} caractères. Raccourcissez-le.`,
  }),
  empty: plain(
    'It is empty. Write at least one entry, or leave it out.',
    'Il n’y a rien ici. Écrivez au moins une entrée, ou supprimez la clé.',
  ),
  day: ([written]) => ({
    en: `${written} is no day. Write year, month and day as in "2025-12-31".`,
    fr: `${written} n’est pas un jour. Écrivez l’année, le mois et le jour, comme dans "2025-12-31".`,
  }),
  link: ([written]) => ({
    en: `${written} may not be linked to. Begin with https:// or mailto:, or write a relative address.`,
    fr: `${written} ne peut pas servir de lien. Commencez par https:// ou mailto:, ou écrivez une adresse relative.`,
  }),
  language: ([written]) => ({
    en: `"${written}" is no language of the widgets. Write en or fr, or with a region: en-US, fr-CA.`,
    fr: `«\u00a0${written}\u00a0» n’est pas une langue des widgets. Écrivez en ou fr, avec une région au besoin\u00a0: en-US, fr-CA.`,
  }),
  'repeated-id': ([id]) => ({
    en: `The id "${id}" is taken by an organization or region above. Give another.`,
    fr: `L’identifiant «\u00a0${id}\u00a0» est déjà pris plus haut. Donnez-en un autre.`,
  }),
  'no-figure': ([name]) => ({
    en: `There is no figure "${name}" here.`,
    fr: `Il n’y a pas de chiffre «\u00a0${name}\u00a0» ici.`,
  }),
  'no-speaker': ([id]) => ({
    en: `No organization or region of this file has the id "${id}".`,
    fr: `Aucune organisation ni région de ce fichier n’a l’identifiant «\u00a0${id}\u00a0».`,
  }),
  'parts-exceed': ([sum, total]) => ({
    en: `The parts add up to ${sum}, more than their total of ${total}.`,
    fr: `La somme des parties, ${sum}, dépasse leur total, ${total}.`,
  }),
  'parts-unit': ([part, unit]) => ({
    en: `"${part}" has another unit than ${unit}, so it can be no part of it.`,
    fr: `«\u00a0${part}\u00a0» n’est pas en ${unit}\u202f; ce n’en est donc pas une partie.`,
  }),
  'repeated-part': ([part]) => ({
    en: `The part "${part}" is here twice. Keep one.`,
    fr: `La partie «\u00a0${part}\u00a0» figure deux fois. Gardez-en une.`,
  }),
  'parts-circle': ([name]) => ({
    en: `"${name}" is a part of its own parts. Take it out of one of them.`,
    fr: `«\u00a0${name}\u00a0» fait partie de ses propres parties. Retirez-le de l’une d’elles.`,
  }),
  'share-exceeds': ([part, whole]) => ({
    en: `The part, ${part}, is more than the whole, ${whole}, or the whole is nothing.`,
    fr: `La partie, ${part}, dépasse le tout, ${whole}, ou le tout est nul.`,
  }),
  rank: ([written]) => ({
    en: `${written} is no rank: ranks begin with 1.`,
    fr: `${written} n’est pas un rang\u00a0: les rangs commencent à 1.`,
  }),
  year: ([written]) => ({
    en: `${written} is no year from 1 to 9999.`,
    fr: `${written} n’est pas une année de 1 à 9999.`,
  }),
  'no-common-language': ([language]) => ({
    en: `There is no language in which all texts are written. This one, among others, is not in ${language}.`,
    fr: `Aucune langue n’est commune à tous les textes. Celui-ci, entre autres, n’est pas en ${language}.`,
  }),
  'partial-language': ([language, others, languages]) => ({
    en: `This text is not in ${language}${others === '0' ? '' : ` (and ${others} more)`}, so widgets speak ${languages} everywhere.`,
    fr: `Ce texte n’est pas en ${language}${others === '0' ? '' : ` (ni ${others} autre${others === '1' ? '' : 's'})`}\u202f; les widgets parlent donc ${languages} partout.`,
  }),
};

/** Says which names there are that are nearest to the one that was written. */
export const nearestNames = (names: readonly string[]): Said => {
  const list = names.map((name) => `"${name}"`).join(', ');
  return {en: `Try ${list}.`, fr: `Essayez ${list}.`};
};

/** Says what is not shown because of a fault; nothing if all is. */
export const consequences: Readonly<Record<Loss, Said>> = {
  file: {en: 'Nothing of the file is shown.', fr: 'Rien du fichier n’est affiché.'},
  owner: {en: 'The organization or region is left out.', fr: 'L’organisation ou la région est omise.'},
  figure: {en: 'The figure is left out.', fr: 'Le chiffre est omis.'},
  parts: {en: 'The figure is shown without its parts and its share.', fr: 'Le chiffre est affiché sans ses parties ni sa part.'},
  nothing: {en: '', fr: ''},
};

/** Says how many faults are not listed. */
export const more = (count: number): Said => ({en: `And ${count} more.`, fr: `Et ${count} autre${count > 1 ? 's' : ''}.`});
