import type {Language} from '../src/locale/locale.js';

const example = '?widget=key-figure&figure=medicen.members&lang=fr';

/** What a frame says to the webmaster whose address asks for what there is not. */
export interface Words {
  readonly noWidget: (name: string) => string;
  readonly noAttribute: (name: string, widget: string, known: string) => string;
  readonly noBrowser: string;
}

/** What a frame says, in every language. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    noWidget: (name) =>
      name ? `There is no widget “${name}”. Write for example ${example}` : `Say which widget to show: for example ${example}`,
    noAttribute: (name, widget, known) => `“${widget}” has no attribute “${name}”. It has: ${known}.`,
    noBrowser: 'This figure cannot be shown in this browser.',
  },
  fr: {
    noWidget: (name) =>
      name
        ? `Il n’existe pas de widget «\u00a0${name}\u00a0». Écrivez par exemple ${example}`
        : `Indiquez le widget à afficher\u00a0: par exemple ${example}`,
    noAttribute: (name, widget, known) =>
      `«\u00a0${widget}\u00a0» n’a pas d’attribut «\u00a0${name}\u00a0». Attributs possibles\u00a0: ${known}.`,
    noBrowser: 'Ce navigateur ne peut pas afficher ce chiffre.',
  },
};
