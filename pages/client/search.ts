// Searches the index of a language in the page; the index is loaded when it is first asked for.
import MiniSearch, {type SearchResult} from 'minisearch';
import {searchOptions, type Found} from './search-options.js';

const most = 12;

const loaded = async (address: string): Promise<MiniSearch> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return MiniSearch.loadJSON(await response.text(), searchOptions);
};

/** All that has every word, else all that has some. */
function find(index: MiniSearch, query: string): readonly (SearchResult & Found)[] {
  const every = index.search(query);
  return (every.length ? every : index.search(query, {combineWith: 'OR'})) as (SearchResult & Found)[];
}

function item({title, place, to}: Found, root: string): HTMLLIElement {
  const [entry, link, whose] = [document.createElement('li'), document.createElement('a'), document.createElement('span')];
  link.href = root + to;
  link.textContent = title;
  whose.textContent = place;
  entry.append(link, whose);
  return entry;
}

function start(field: HTMLElement): void {
  const {index: address, root, none, one, several} = field.dataset as Record<'index' | 'root' | 'none' | 'one' | 'several', string>;
  const [input, status, list] = (['input', '[role=status]', 'ol'] as const).map((one) => field.querySelector<HTMLElement>(one)!);
  let index: Promise<MiniSearch> | undefined;
  let asked = 0;
  const search = async () => {
    const query = (input as HTMLInputElement).value.trim();
    const turn = (asked += 1);
    index ??= loaded(address);
    const found = query ? find(await index, query) : [];
    // Whoever types on has asked something else meanwhile.
    if (turn !== asked) return;
    const count = found.length;
    status!.textContent = query && (count ? (count === 1 ? one : several.replace('2', String(count))) : none);
    list!.replaceChildren(...found.slice(0, most).map((entry) => item(entry, root)));
  };
  input!.addEventListener('input', () => void search());
  field.hidden = false;
}

for (const field of document.querySelectorAll<HTMLElement>('search[data-index]')) start(field);
