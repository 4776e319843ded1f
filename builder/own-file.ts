import {figuresIn} from '../src/model/dataset.js';
import {placeholderSite} from './script-address.js';
import type {Read} from './read-file.js';

/** Why a file was not read: forbidden by the policy of this page, or by the file's own site; or what the browser says. */
export type Hindrance = 'policy' | 'other-site' | {readonly reason: string};

/** A partner's own file that somebody opened. */
export interface OwnFile {
  readonly name: string;
  /** Its address; empty for one from the reader's disk. */
  readonly address: string;
  /** What was read, or why nothing was. */
  readonly read: Read | Hindrance;
}

/** Whether something was read, whatever is wrong in it. */
export const isRead = (read: OwnFile['read']): read is Read => typeof read === 'object' && 'text' in read;

/** How many figures of a file can be shown. */
export const figureCountOf = ({provided}: Read): number => (provided ? figuresIn(provided.dataset).length : 0);

/** A script of the site, which nothing needs before a file is opened. */
const load = (path: string): Promise<unknown> => import(new URL(path, document.baseURI).href);

/** Does something, and finds out whether the policy of the page hinders it. */
async function whetherHindered<Result>(act: () => Promise<Result>): Promise<[result: Result, isHindered: boolean]> {
  let isHindered = false;
  const hinder = ({effectiveDirective}: SecurityPolicyViolationEvent) => (isHindered ||= effectiveDirective === 'connect-src');
  document.addEventListener('securitypolicyviolation', hinder);
  try {
    const result = await act();
    // The browser tells of it in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    return [result, isHindered];
  } finally {
    document.removeEventListener('securitypolicyviolation', hinder);
  }
}

/** An address in full; undefined for what is none. */
function fullAddress(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Why a file was not read, from what the browser says. */
function hindranceOf(reason: string, target: URL | undefined, isHindered: boolean): Hindrance {
  if (isHindered) return 'policy';
  return target && target.origin !== location.origin && !reason.startsWith('HTTP') ? 'other-site' : {reason};
}

/**
 * Opens a file, with the scripts that read and show it.
 * @param source The file, or its address as somebody wrote it.
 */
export async function opened(source: File | string): Promise<OwnFile> {
  const isFile = typeof source !== 'string';
  const address = isFile ? '' : source.trim();
  const target = isFile ? undefined : fullAddress(address);
  const file = {name: isFile ? source.name : address, address};
  try {
    const [{read}] = (await Promise.all([load('read-file.js'), load('latest/lifesci-dataset.js')])) as [
      typeof import('./read-file.js'),
      unknown,
    ];
    const [result, isHindered] = await whetherHindered(() => read(isFile ? source : (target?.href ?? address)));
    return {...file, read: typeof result === 'string' ? hindranceOf(result, target, isHindered) : result};
  } catch (error) {
    return {...file, read: {reason: String(error)}};
  }
}

/** The address under which a page can load a file: its own where it has one that others can reach, else one to be replaced. */
export function publicAddressOf({name, address}: OwnFile): string {
  const {protocol, href} = new URL(address, document.baseURI);
  if (address && protocol === 'https:') return href;
  return placeholderSite + encodeURIComponent(name.split('/').at(-1)!);
}
