import type {Locale} from '../src/locale/locale.js';
import {ownersIn} from '../src/model/dataset.js';
import {textIn} from '../src/model/text.js';
import type {Site} from './site.js';
import {subjectsOf} from './subjects.js';

/** The most owners that the name of a site names. */
const mostNamed = 3;

/** A partner's own file, from the root of the site. */
export const ownFile = 'figures.json';

/** The page for frames that show a partner's own figures, from the root of the site. */
export const ownFrame = 'frame.html';

/** The file with every figure of the site, from its root. */
export const dataFile = ({own}: Pick<Site, 'own'>): string => (own ? ownFile : 'latest/dataset.json');

/** What a site is called: after whoever its figures are about, if they are a partner's own. */
export const siteName = ({own, dataset}: Site, locale: Locale): string =>
  own
    ? ownersIn(dataset)
        .filter((owner) => subjectsOf(dataset).some((subject) => subject.owner === owner))
        .slice(0, mostNamed)
        .map(({name}) => textIn(name, locale))
        .join(', ')
    : 'lifesci-widgets';
