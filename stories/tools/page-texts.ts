/** The words of a page around the widgets. They state nothing that could be taken for a fact. */
interface PageTexts {
  readonly brand: string;
  readonly title: string;
  readonly lead: string;
  readonly heading: string;
  readonly parts: string;
  readonly organization: string;
  readonly reading: string;
  readonly after: string;
  readonly picture: string;
}

const texts: Readonly<Record<'en' | 'fr', PageTexts>> = {
  en: {
    brand: 'Health in the Paris Region',
    title: 'Where new treatments begin',
    lead: 'Research centres, hospitals and companies work side by side here. These are the figures that they give of themselves.',
    heading: 'The region in figures',
    parts: 'The companies',
    organization: 'Who is behind it',
    reading: 'Read each figure with the word that stands above it: “over” and “close to” are part of what is said.',
    after: 'The figures come from the organizations named under each of them.',
    picture: 'A picture of the page’s own',
  },
  fr: {
    brand: 'La santé en Île-de-France',
    title: 'Là où naissent les nouveaux traitements',
    lead: 'Centres de recherche, hôpitaux et entreprises y travaillent côte à côte. Voici les chiffres qu’ils donnent d’eux-mêmes.',
    heading: 'La région en chiffres',
    parts: 'Les entreprises',
    organization: 'Qui est à l’œuvre',
    reading:
      'Lisez chaque chiffre avec le mot qui le précède\u00a0: «\u00a0plus de\u00a0» et «\u00a0près de\u00a0» font partie de ce qui est dit.',
    after: 'Les chiffres viennent des organisations nommées sous chacun d’eux.',
    picture: 'Une image de la page elle-même',
  },
};

/** Those words in the language of a page. */
export const pageTexts = (language = 'en'): PageTexts => (language.startsWith('fr') ? texts.fr : texts.en);
