// What has been chosen, as the hash of an address that can be sent to somebody. Attributes stand under their names; the builder's own
// choices begin with an underscore, so that no attribute that is added later can collide with them.
import {allLocales} from '../src/locale/generated/locale-codes.js';
import {grounds, initial, tabs, type State} from './state.js';

const colour = /^#[\da-f]{6}$/;

/** Writes what has been chosen; what is as it was at first is left out. */
export function hashOf(state: State, attributes: readonly (readonly [string, string])[]): string {
  const first = initial(state.language);
  const own: Readonly<Record<string, string | false>> = {
    _widget: state.tag,
    _data: state.data,
    _in: state.languageIsChosen && state.language,
    _on: state.ground !== first.ground && state.ground,
    _colours: state.ground === 'own' && Object.values(state.colours).join(' '),
    _width: state.room !== first.room && String(state.room),
    _page: state.previewLanguage !== state.language && state.previewLanguage,
    _tab: state.tab !== first.tab && state.tab,
    _script: !state.withScript && 'no',
  };
  const chosen = Object.entries(own).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `#${new URLSearchParams([...chosen, ...attributes].map(([name, value]) => [name, value]))}`;
}

const among = <T extends string>(all: readonly T[], value: string | null): T | undefined => all.find((one) => one === value);

/**
 * Reads what somebody has chosen; whatever is no choice is as it is at first.
 * @param hash The hash of an address.
 * @param state What there was before.
 */
export function stateFrom(hash: string, state: State): State {
  const read = new URLSearchParams(hash.slice(1));
  const own = Object.fromEntries([...read].filter(([name]) => name.startsWith('_')));
  if (!own._widget && !own._data) return state;
  const chosenLanguage = among(allLocales, own._in ?? null);
  const language = chosenLanguage ?? state.language;
  const first = initial(language);
  const [background = '', text = '', accent = ''] = own._colours?.split(' ') ?? [];
  const width = Number(own._width);
  return {
    ...first,
    languageIsChosen: Boolean(chosenLanguage),
    tag: own._widget ?? first.tag,
    data: own._data ?? '',
    values: own._widget ? Object.fromEntries([...read].filter(([name]) => !name.startsWith('_'))) : first.values,
    ground: among(grounds, own._on ?? null) ?? first.ground,
    colours: [background, text, accent].every((one) => colour.test(one)) ? {background, text, accent} : first.colours,
    room: width >= 200 && width <= 4000 ? Math.round(width) : 0,
    previewLanguage: among(allLocales, own._page ?? null) ?? language,
    tab: among(tabs, own._tab ?? null) ?? first.tab,
    withScript: own._script !== 'no',
  };
}
