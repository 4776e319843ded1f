import type {AdministrativeArea, CreativeWork, Graph, Observation, Organization, Thing, WebPage} from 'schema-dts';
import type {Locale} from '../src/locale/locale.js';
import {subjectOf, type Figure} from '../src/model/dataset.js';
import {textIn} from '../src/model/text.js';
import {sourceNameOf} from '../src/ui/about/source.content.js';
import {figureSentence} from '../src/words/sentence.js';
import {shownOf, type Subject} from './subjects.js';

/** Units as schema.org has them: a common code of UN/CEFACT where there is one. */
const units: Readonly<Record<Figure['unit'], Pick<Extract<Observation, object>, 'unitCode' | 'unitText'>>> = {
  count: {},
  EUR: {unitText: 'EUR'},
  percent: {unitCode: 'P1'},
  rank: {unitText: 'rank'},
  year: {unitText: 'year'},
};

/** A minimum has no value: what is known is that it is not less. */
const amountOf = ({value, bound}: Figure) => (bound === 'over' || bound === 'more-than' ? {minValue: value} : {value});

const observationOf = (figure: Figure, locale: Locale): Observation => ({
  '@type': 'Observation',
  '@id': `#${figure.id}`,
  identifier: figure.id,
  name: textIn(figure.label, locale),
  description: figureSentence(figure, locale),
  observationAbout: {'@id': `#${figure.owner.id}`},
  variableMeasured: `${textIn(subjectOf(figure), locale)}: ${textIn(figure.label, locale)}`,
  ...amountOf(figure),
  ...units[figure.unit],
  ...(figure.bound !== 'exact' && {additionalProperty: {'@type': 'PropertyValue' as const, name: 'bound', value: figure.bound}}),
  ...(figure.owner.source.date && {observationDate: figure.owner.source.date}),
});

function ownerOf({owner, dataset}: Subject, locale: Locale): Organization | AdministrativeArea {
  const known = {
    '@id': `#${owner.id}`,
    name: textIn(owner.name, locale),
    description: [owner.tagline, owner.summary].map((text) => textIn(text, locale)).join(' '),
  };
  return dataset.organizations.some(({id}) => id === owner.id)
    ? {'@type': 'Organization', ...known}
    : {'@type': 'AdministrativeArea', ...known};
}

/**
 * Describes a page to machines, as schema.org has it.
 * @param subject What the page is about.
 * @param locale The locale of the page.
 * @param title The title of the page.
 * @param address Its public address, if it has one.
 */
export function jsonLdOf(subject: Subject, locale: Locale, title: string, address: string | undefined): Graph {
  const {id, dataset} = subject;
  const {figures} = shownOf(subject, locale);
  const speakers = [...new Set(figures.map(({speaker}) => speaker))];
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': '#page',
    name: title,
    inLanguage: locale.tag,
    ...(address && {url: address}),
    mainEntity: {'@id': `#${id}`},
    isBasedOn: speakers.map((id): CreativeWork => ({'@type': 'CreativeWork', name: sourceNameOf(id, dataset, locale)})),
  };
  const things: Thing[] = [page, ownerOf(subject, locale), ...figures.map((figure) => observationOf(figure, locale))];
  return {'@context': 'https://schema.org', '@graph': things};
}
