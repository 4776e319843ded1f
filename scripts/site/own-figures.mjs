// A partner's own file of figures, and the page for frames that has it in itself.
import {readFileSync} from 'node:fs';
import {parse} from 'jsonc-parser';
import {defaultLocale} from '../../dist/esm/locale/locale.js';
import {checkedBytes} from '../../dist/esm/schema/checked-text.js';
import {faultLines} from '../../dist/esm/schema/fault-lines.js';
import {providedOf} from '../../dist/esm/schema/provided.js';

/**
 * Reads a partner's file.
 * @param path Where it is.
 * @returns Its figures and languages, what it provides to widgets, its corrections, its contact, all of it as data.
 * @throws {Error} If something in it is wrong: a page that lacks a figure would be published. That it lacks a language is not wrong.
 */
export function ownFigures(path) {
  const {text, checked} = checkedBytes(readFileSync(path));
  const {dataset, languages, faults} = checked;
  if (faults.some(({code}) => code !== 'partial-language'))
    throw new Error(
      faultLines(checked, text, defaultLocale)
        .map((line) => `${path}:${line}`)
        .join('\n'),
    );
  const data = parse(text.replace(/^\ufeff/, ''));
  return {
    ...{dataset, languages, data, contact: data.contact},
    provided: providedOf(dataset, languages),
    corrections: (data.corrections ?? []).map(({text: reason, ...correction}) => ({...correction, reason})),
  };
}

/** A page with some text in place of other text, which it has once. */
function replaced(page, [from, to]) {
  const parts = page.split(from);
  if (parts.length !== 2) throw new Error(`frame.html has not once: ${from}`);
  return parts.join(to);
}

/**
 * The page for frames of a partner's site. The figures stand in the page: a frame without rights of its own may fetch nothing.
 * @param data The figures, as data.
 */
export function ownFrame(data) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return [
    ['href="frame.css"', 'href="latest/frame.css"'],
    ['src="lifesci-widgets.js"', 'src="latest/lifesci-widgets.js"'],
    [
      '<script src="frame.js" defer></script>',
      '<script src="latest/lifesci-dataset.js" defer></script>\n    <script src="latest/frame.js" defer></script>',
    ],
    [
      '<main id="place"></main>',
      `<lifesci-dataset><script type="application/json">${json}</script><main id="place"></main></lifesci-dataset>`,
    ],
  ].reduce(replaced, readFileSync('dist/frame.html', 'utf8'));
}
