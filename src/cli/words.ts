// What the command line says. Not among the messages of the interface, which are all in the script that partners load.
import type {Locale} from '../locale/locale.js';
import {saidIn, type Said} from '../locale/said.js';

/** What `--help` says. */
export const help: Said = {
  en: `lifesci-widgets: key figures about life sciences in the Paris Region

Usage: npx lifesci-widgets <command> [options]

  prerender page.html…   Fills the widgets of pages, so that they show without
                         the script, and gives empty tags and placeholders
                         their words. Files are changed in place; without
                         files, a page is read from the input and written to
                         the output.
      --styles <address>   The folder with the package's style sheets, for
                           pages whose policy forbids inline styles.
      --lang <language>    The language of pages that name none.
      --data <file>        Figures of your own, beside those of the package.

  snippet <element> [attribute=value…]
                         Writes a line of HTML to paste:
                         snippet key-figure figure=medicen.members
      --script <address>   Where the script is on your site.
      --lang <language>    The language of the widget.
      --data <file>

  figure <id>            States one figure in a sentence.
      --format text|json   As text (default) or as data.
      --lang <language>    en (default) or fr, with a region too: fr-CA.
      --data <file>

  list                   Lists every id, with what it names.
      --format text|json
      --lang <language>
      --data <file>

  init [figures.json]    Writes a file of your own figures to begin with, with
                         comments.
  validate figures.json… Says what is wrong in such files, by line and column.
  types figures.json     Writes the TypeScript declaration of their ids.

  --help, --version

Exit codes: 0 all is well; 1 an id, a page or a file is wrong; 2 the command
was not used as it must be. Messages are in the language of --lang, else of
LANG.
`,
  fr: `lifesci-widgets\u00a0: les chiffres clés des sciences de la vie en Île-de-France

Utilisation\u00a0: npx lifesci-widgets <commande> [options]

  prerender page.html…   Remplit les widgets des pages, qui s’affichent alors
                         sans script, et donne leur texte aux balises et aux
                         éléments de substitution vides. Les fichiers sont
                         modifiés sur place\u202f; sans fichier, la page est lue
                         sur l’entrée et écrite sur la sortie.
      --styles <adresse>   Le dossier des feuilles de style du paquet, si la
                           politique de la page interdit les styles intégrés.
      --lang <langue>      La langue des pages qui n’en indiquent aucune.
      --data <fichier>     Vos propres chiffres, à côté de ceux du paquet.

  snippet <élément> [attribut=valeur…]
                         Écrit une ligne de HTML à coller\u00a0:
                         snippet key-figure figure=medicen.members
      --script <adresse>   L’adresse du script sur votre site.
      --lang <langue>      La langue du widget.
      --data <fichier>

  figure <identifiant>   Énonce un chiffre dans une phrase.
      --format text|json   En texte (par défaut) ou en données.
      --lang <langue>      en (par défaut) ou fr, avec une région au besoin\u00a0:
                           fr-CA.
      --data <fichier>

  list                   Donne la liste des identifiants et ce qu’ils désignent.
      --format text|json
      --lang <langue>
      --data <fichier>

  init [figures.json]    Écrit, pour commencer, un fichier de chiffres commenté.
  validate figures.json… Dit ce qui ne va pas dans ces fichiers, par ligne et
                         colonne.
  types figures.json     Écrit la déclaration TypeScript de leurs identifiants.

  --help, --version

Codes de retour\u00a0: 0, tout va bien\u202f; 1, un identifiant, une page ou un
fichier est en cause\u202f; 2, la commande est mal formulée. Les messages sont
dans la langue de --lang, sinon dans celle de LANG.
`,
};

const hint: Said = {
  en: 'See: npx lifesci-widgets --help',
  fr: 'Voir\u00a0: npx lifesci-widgets --help',
};

/** A fault, and where to read on. */
const withHint = (fault: Said): Said => ({en: `${fault.en}\n${hint.en}`, fr: `${fault.fr}\n${hint.fr}`});

/** What is wrong with how a command was called, and what to write. */
export const misuse = {
  noCommand: withHint({
    en: 'Which command? prerender, snippet, figure, list, init, validate or types.',
    fr: 'Quelle commande\u202f? prerender, snippet, figure, list, init, validate ou types.',
  }),
  command: (written: string, nearest: string) =>
    withHint({
      en: `There is no command "${written}". Did you mean "${nearest}"?`,
      fr: `La commande «\u00a0${written}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0${nearest}\u00a0»\u202f?`,
    }),
  site: {
    en: 'Pages and pictures need more than this package holds. In a copy of the project: npm run site -- --data figures.json',
    fr: 'Les pages et les images demandent plus que ce que contient ce paquet. Dans une copie du projet\u00a0: npm run site -- --data figures.json',
  } satisfies Said,
  /** @param message What Node says of it, in English. */
  option: (message: string) => withHint({en: message, fr: `L’option n’est pas reconnue, ou il lui manque une valeur. ${message}`}),
  otherOption: (command: string, option: string) =>
    withHint({en: `"${command}" takes no --${option}.`, fr: `«\u00a0${command}\u00a0» ne prend pas --${option}.`}),
  language: (written: string) =>
    withHint({
      en: `--lang "${written}" is no language. Write en, fr or a tag such as fr-CA.`,
      fr: `--lang «\u00a0${written}\u00a0» n’est pas une langue. Écrivez en, fr ou une étiquette comme fr-CA.`,
    }),
  format: (written: string) =>
    withHint({
      en: `--format "${written}" is unknown. Write text or json.`,
      fr: `--format «\u00a0${written}\u00a0» est inconnu. Écrivez text ou json.`,
    }),
  prerender: withHint({
    en: 'Which pages? Name their files, or pipe one in.',
    fr: 'Quelles pages\u202f? Nommez les fichiers, ou transmettez une page par un tube.',
  }),
  figure: withHint({
    en: 'Which figure? Give one id: npx lifesci-widgets figure medicen.members',
    fr: 'Quel chiffre\u202f? Donnez un identifiant\u00a0: npx lifesci-widgets figure medicen.members',
  }),
  list: withHint({
    en: '"list" takes no names: it lists every id.',
    fr: '«\u00a0list\u00a0» ne prend pas de nom\u00a0: elle donne tous les identifiants.',
  }),
  validate: withHint({
    en: 'Which files? Name them: npx lifesci-widgets validate figures.json',
    fr: 'Quels fichiers\u202f? Nommez-les\u00a0: npx lifesci-widgets validate figures.json',
  }),
  types: withHint({
    en: 'Which file? Name one: npx lifesci-widgets types figures.json',
    fr: 'Quel fichier\u202f? Nommez-en un\u00a0: npx lifesci-widgets types figures.json',
  }),
  init: withHint({
    en: '"init" takes one name at most: that of the file to write.',
    fr: '«\u00a0init\u00a0» prend un nom au plus\u00a0: celui du fichier à écrire.',
  }),
  snippet: (names: readonly string[]) =>
    withHint({en: `Which element? ${names.join(', ')}.`, fr: `Quel élément\u202f? ${names.join(', ')}.`}),
  widget: (written: string, nearest: string) =>
    withHint({
      en: `There is no element "${written}". Did you mean "${nearest}"?`,
      fr: `L’élément «\u00a0${written}\u00a0» n’existe pas. Vouliez-vous dire «\u00a0${nearest}\u00a0»\u202f?`,
    }),
} as const;

/** What was done, or failed. */
export const said = {
  filled: (page: string, count: number): Said => ({
    en: `${page}: ${count} filled`,
    fr: `${page}\u00a0: ${count} rempli${count > 1 ? 's' : ''}`,
  }),
  utf16: (page: string): Said => ({
    en: `${page}: a page in UTF-16. Save it as UTF-8, which every browser and server reads.`,
    fr: `${page}\u00a0: la page est en UTF-16. Enregistrez-la en UTF-8, que tous les navigateurs et serveurs lisent.`,
  }),
  holds: (path: string, count: number, languages: string): Said => ({
    en: `${path}: ${count} figure${count === 1 ? '' : 's'} (${languages})`,
    fr: `${path}\u00a0: ${count} chiffre${count > 1 ? 's' : ''} (${languages})`,
  }),
  begun: (path: string): Said => ({
    en: `${path} is written. Put your figures in place of the example, then: npx lifesci-widgets validate ${path}`,
    fr: `${path} est écrit. Remplacez l’exemple par vos chiffres, puis\u00a0: npx lifesci-widgets validate ${path}`,
  }),
  taken: (path: string): Said => ({
    en: `${path} is there already, and stays as it is. Give another name.`,
    fr: `${path} existe déjà et reste tel quel. Donnez un autre nom.`,
  }),
  /** @param reason What Node says of it, in English. */
  failed: (page: string, reason: string): Said => ({
    en: `${page} could not be read or written. ${reason}`,
    fr: `${page}\u00a0: lecture ou écriture impossible. ${reason}`,
  }),
};

/** Said of a widget or placeholder without an end tag, or that holds more than words. */
const unclosedWords: Said = {
  en: 'It holds a piece of the page, as it has no end tag or one too late; it stays as it is. Write the end tag after its words.',
  fr: 'L’élément contient un morceau de la page, faute de balise de fin au bon endroit\u202f; il reste tel quel. Écrivez la balise de fin après son texte.',
};

/** Says that a widget or placeholder holds a piece of the page. */
export const unclosed = (locale: Locale): string => saidIn(unclosedWords, locale);
