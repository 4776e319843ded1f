import type {Said} from '../locale/said.js';

/** A file of an example's figures to begin with, with comments. Widgets and the command line read comments; other programs may not. */
export const starter: Said = {
  en: `{
  // Your own figures for the widgets. Replace the example, then check the file:
  //   npx lifesci-widgets validate figures.json
  // With this line an editor explains each key and shows what is wrong as you type.
  "$schema": "./node_modules/lifesci-widgets/dist/dataset.schema.json",
  // Count as you like; change it when figures change.
  "version": "1",
  // Where readers of the file write about an error.
  "contact": "mailto:figures@example.org",
  "corrections": [],
  "organizations": [
    {
      // Ids are of small letters, digits and hyphens: figure="example.members".
      "id": "example",
      // Each text in the languages that you have. All texts must have one language in common.
      "name": {"en": "Example", "fr": "Exemple"},
      "sourceName": {"en": "annual report of Example", "fr": "rapport annuel d’Exemple"},
      "tagline": {"en": "An organization that does not exist.", "fr": "Une organisation qui n’existe pas."},
      "summary": {
        "en": "It stands here for yours. Say in two sentences what yours is.",
        "fr": "Elle tient la place de la vôtre. Dites en deux phrases ce qu’est la vôtre."
      },
      // The document that states the figures, and the day to which they refer; leave the day out if the document names none.
      "source": {"document": "annual-report.pdf", "date": "2025-12-31"},
      "figures": {
        "members": {
          // In digits, in full: 1300000000 for 1.3 billion, 40 for 40%.
          "value": 300,
          // As the source says it: "over", "more-than", "about"; leave it out if the number is exact.
          "bound": "over",
          // The words that follow the number.
          "label": {"en": "members", "fr": "membres"},
          "period": {"en": "since 2005", "fr": "depuis 2005"},
          // The paragraph of the document.
          "paragraph": 1,
          // Other figures of yours that are parts of it.
          "parts": ["companies"],
          "rest": {"label": {"en": "others", "fr": "autres"}}
        },
        "companies": {"value": 210, "label": {"en": "companies", "fr": "entreprises"}, "paragraph": 1},
        "budget": {
          "value": 2400000,
          // "count" if left out; "EUR", "percent", "rank" or "year".
          "unit": "EUR",
          "bound": "about",
          "label": {"en": "of budget", "fr": "de budget"},
          "paragraph": 2
        }
      },
      // The figures of a profile, in this order.
      "headline": ["members", "budget"]
    }
  ]
}
`,
  fr: `{
  // Vos propres chiffres pour les widgets. Remplacez l’exemple, puis vérifiez le fichier\u00a0:
  //   npx lifesci-widgets validate figures.json
  // Grâce à cette ligne, l’éditeur explique chaque clé et signale les erreurs en cours de frappe.
  "$schema": "./node_modules/lifesci-widgets/dist/dataset.schema.json",
  // Numérotez à votre guise\u202f; changez ce numéro quand les chiffres changent.
  "version": "1",
  // L’adresse où signaler une erreur.
  "contact": "mailto:figures@example.org",
  "corrections": [],
  "organizations": [
    {
      // Un identifiant se compose de minuscules, de chiffres et de traits d’union\u00a0: figure="exemple.membres".
      "id": "exemple",
      // Chaque texte, dans les langues dont vous disposez. Une langue au moins doit être commune à tous les textes.
      "name": {"fr": "Exemple", "en": "Example"},
      "sourceName": {"fr": "rapport annuel d’Exemple", "en": "annual report of Example"},
      "tagline": {"fr": "Une organisation qui n’existe pas.", "en": "An organization that does not exist."},
      "summary": {
        "fr": "Elle tient la place de la vôtre. Dites en deux phrases ce qu’est la vôtre.",
        "en": "It stands here for yours. Say in two sentences what yours is."
      },
      // Le document qui énonce les chiffres, et le jour auquel ils se rapportent\u202f; supprimez le jour si le document n’en donne pas.
      "source": {"document": "rapport-annuel.pdf", "date": "2025-12-31"},
      "figures": {
        "membres": {
          // En chiffres et en entier\u00a0: 1300000000 pour 1,3 milliard, 40 pour 40\u00a0%.
          "value": 300,
          // Comme le dit la source\u00a0: "over" et "more-than" pour «\u00a0plus de\u00a0», "about" pour «\u00a0près de\u00a0»\u202f; rien si le nombre est exact.
          "bound": "over",
          // Les mots qui suivent le nombre.
          "label": {"fr": "membres", "en": "members"},
          "period": {"fr": "depuis 2005", "en": "since 2005"},
          // Le paragraphe du document.
          "paragraph": 1,
          // Ceux de vos chiffres qui en sont des parties.
          "parts": ["entreprises"],
          "rest": {"label": {"fr": "autres", "en": "others"}}
        },
        "entreprises": {"value": 210, "label": {"fr": "entreprises", "en": "companies"}, "paragraph": 1},
        "budget": {
          "value": 2400000,
          // "count" par défaut\u202f; "EUR", "percent", "rank" ou "year".
          "unit": "EUR",
          "bound": "about",
          "label": {"fr": "de budget", "en": "of budget"},
          "paragraph": 2
        }
      },
      // Les chiffres d’un profil, dans cet ordre.
      "headline": ["membres", "budget"]
    }
  ]
}
`,
};
