/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-assignment -- the cases break the types of a dataset on purpose */
import {exampleDataset} from '../../stories/fixtures/example-dataset.js';

/** The example as a program may change it. */
type Loose = any;

/** The text of the example with one thing changed. */
export function changed(change: (dataset: Loose) => void): string {
  const dataset = structuredClone(exampleDataset) as Loose;
  change(dataset);
  return JSON.stringify(dataset, null, 2);
}

const whole = changed(() => {});
const figures = (dataset: Loose) => dataset.organizations[0].figures;
const staff = (change: (figure: Loose) => void) => changed((dataset) => change(figures(dataset).staff));
const inText = (from: string | RegExp, to: string) => whole.replace(from, to);
const staffPath = '$.organizations[0].figures.staff';

/** What is wrong with a file: the code of its first fault, its path, what is taken away, and the file. */
export type Broken = readonly [code: string, path: string, loss: string, text: string];

/** Files that are wrong, each in one way. */
export const brokenFiles: readonly Broken[] = [
  // No JSON.
  ['value', '$', 'file', ''],
  ['value', '$', 'file', '  \n'],
  ['symbol', '$', 'file', '<!doctype html><title>404</title>'],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": NaN')],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": Infinity')],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": nil')],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": \'1250\'')],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": +1250')],
  ['symbol', '$', 'file', inText('"value": 1250', '"value": 0x4e2')],
  ['symbol', '$', 'file', inText('"value": 1250', '“value”: 1250')],
  ['comma', '$', 'file', inText('"value": 1250,', '"value": 1250')],
  ['key', '$', 'file', inText('"value": 1250', '"value": 1,250')],
  ['colon', '$', 'file', inText('"value": 1250', '"value" 1250')],
  ['key', '$', 'file', inText('"paragraph": 6,', '"paragraph": 6,,')],
  ['value', '$', 'file', inText('"value": 1250', '"value": ')],
  ['end', '$', 'file', whole.slice(0, -2)],
  ['end', '$', 'file', '{"organizations": ['],
  ['rest', '$', 'file', `${whole}}`],
  ['rest', '$', 'file', `${whole} ${whole}`],
  ['string', '$', 'file', inText('"people at work"', '"people at work')],
  ['string', '$', 'file', inText('people at work', 'people\tat work')],
  ['string', '$', 'file', inText('people at work', 'people \\x at work')],
  ['string', '$', 'file', inText('people at work', '\\u12')],
  ['too-deep', '$', 'file', '['.repeat(1_000_000)],
  ['too-deep', '$', 'file', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`],
  ['too-many-values', '$', 'file', `[${'1,'.repeat(500_000)}1]`],
  // Keys.
  ['forbidden-key', '$.__proto__', 'nothing', inText('"version"', '"__proto__": {"polluted": 1}, "version"')],
  ['forbidden-key', '$.organizations[0].figures.constructor', 'figure', inText('"budget"', '"constructor"')],
  [
    'forbidden-key',
    '$.organizations[0].name.prototype',
    'owner',
    inText('"en": "Example Cluster"', '"en": "Example Cluster", "prototype": "x"'),
  ],
  ['repeated-key', '$.version', 'nothing', inText('"version"', '"version": "1", "version"')],
  ['repeated-key', `${staffPath}.value`, 'figure', inText('"value": 1250', '"value": 1250, "value": 1251')],
  ['unknown-key', '$.figures', 'nothing', changed((all) => (all.figures = {}))],
  ['unknown-key', '$.organizations[0].tagLine', 'nothing', changed((all) => (all.organizations[0].tagLine = {en: 'x', fr: 'x'}))],
  ['unknown-key', `${staffPath}.bond`, 'figure', staff((one) => (one.bond = 'over'))],
  ['unknown-key', '$.organizations[0].source.url', 'owner', changed((all) => (all.organizations[0].source.url = 'https://example.org'))],
  ['missing-key', `${staffPath}.label`, 'figure', staff((one) => delete one.label)],
  ['missing-key', '$.organizations[0].id', 'owner', changed((all) => delete all.organizations[0].id)],
  // Values.
  ['nothing', '$', 'file', '[1]'],
  ['kind', '$', 'file', 'null'],
  ['kind', '$.organizations', 'file', changed((all) => (all.organizations = {}))],
  ['kind', '$.organizations[0]', 'owner', changed((all) => (all.organizations[0] = null))],
  ['kind', `${staffPath}.label`, 'figure', staff((one) => (one.label = 'people'))],
  ['kind', `${staffPath}.label.en`, 'figure', staff((one) => (one.label.en = 3))],
  ['kind', `${staffPath}.parts`, 'parts', staff((one) => (one.parts = 'researchers'))],
  ['kind', '$.organizations[0].areas.counted', 'owner', changed((all) => (all.organizations[0].areas.counted = 'yes'))],
  ['one-of', `${staffPath}.bound`, 'figure', staff((one) => (one.bound = 'more'))],
  ['one-of', `${staffPath}.unit`, 'figure', staff((one) => (one.unit = 'USD'))],
  ['one-of', '$.organizations[0].figures.place.gender.fr', 'figure', changed((all) => (figures(all).place.gender.fr = 'f'))],
  ['number', `${staffPath}.value`, 'figure', staff((one) => (one.value = '1250'))],
  ['number', `${staffPath}.value`, 'figure', staff((one) => (one.value = 12.5))],
  ['number', `${staffPath}.value`, 'figure', staff((one) => (one.value = -1))],
  ['number', `${staffPath}.value`, 'figure', staff((one) => (one.value = null))],
  ['number', `${staffPath}.value`, 'figure', inText('"value": 1250', '"value": 1e400')],
  ['number', `${staffPath}.value`, 'figure', inText('"value": 1250', `"value": ${'1234567890'.repeat(4)}`)],
  ['number', `${staffPath}.paragraph`, 'figure', staff((one) => (one.paragraph = 0))],
  ['id', '$.organizations[0].id', 'owner', changed((all) => (all.organizations[0].id = 'Example Cluster'))],
  ['id', "$.organizations[0].figures['Staff 2']", 'figure', changed((all) => (figures(all)['Staff 2'] = figures(all).budget))],
  ['id', '$.organizations[0].headline[0]', 'owner', changed((all) => (all.organizations[0].headline[0] = '<img src=x onerror=alert(1)>'))],
  ['text', `${staffPath}.label.en`, 'figure', staff((one) => (one.label.en = 'people\nat work'))],
  ['text', `${staffPath}.label.en`, 'figure', staff((one) => (one.label.en = 'people \u202eat work'))],
  ['text', `${staffPath}.label.en`, 'figure', staff((one) => (one.label.en = 'people\u0000'))],
  ['too-long-text', `${staffPath}.label.en`, 'figure', staff((one) => (one.label.en = 'x'.repeat(2001)))],
  ['empty', `${staffPath}.label`, 'figure', staff((one) => (one.label = {}))],
  ['empty', '$.organizations[0].areas.items', 'owner', changed((all) => (all.organizations[0].areas.items = []))],
  ['day', '$.organizations[0].source.date', 'owner', changed((all) => (all.organizations[0].source.date = '2025-02-30'))],
  ['day', '$.organizations[0].source.date', 'owner', changed((all) => (all.organizations[0].source.date = '31/12/2025'))],
  ['day', '$.corrections[0].date', 'nothing', changed((all) => (all.corrections[0].date = '2025-13-01'))],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    '\\\\example.org',
    '/\\example.org',
  ].map((address): Broken => ['link', '$.contact', 'nothing', changed((all) => (all.contact = address))]),
  ['language', `${staffPath}.label.de`, 'nothing', staff((one) => (one.label.de = 'Menschen'))],
  ['language', `${staffPath}.label.EN`, 'nothing', staff((one) => (one.label.EN = 'people'))],
  // What does not go together.
  ['nothing', '$', 'file', '{}'],
  ['nothing', '$', 'file', '{"organizations": [], "regions": []}'],
  ['repeated-id', '$.regions[0].id', 'owner', changed((all) => (all.regions[0].id = 'example-cluster'))],
  ['no-figure', '$.organizations[0].headline[1]', 'nothing', changed((all) => (all.organizations[0].headline[1] = 'budgets'))],
  ['no-figure', '$.organizations[0].sites', 'nothing', changed((all) => (all.organizations[0].sites = 'site'))],
  ['no-figure', `${staffPath}.parts[1]`, 'parts', staff((one) => (one.parts[1] = 'technician'))],
  ['no-figure', `${staffPath}.share.whole`, 'parts', staff((one) => (one.share.whole = 'all'))],
  [
    'no-speaker',
    '$.regions[0].figures.companies.speaker',
    'figure',
    changed((all) => (all.regions[0].figures.companies.speaker = 'medicen')),
  ],
  ['parts-exceed', `${staffPath}.parts`, 'parts', staff((one) => (one.value = 700))],
  ['parts-unit', `${staffPath}.parts[1]`, 'parts', staff((one) => (one.parts[1] = 'budget'))],
  ['parts-unit', `${staffPath}.share.part`, 'parts', staff((one) => (one.share.part = 'budget'))],
  ['repeated-part', `${staffPath}.parts[2]`, 'parts', staff((one) => one.parts.push('technicians'))],
  ['parts-circle', `${staffPath}.parts`, 'parts', staff((one) => (one.parts = ['staff']))],
  ['parts-circle', `${staffPath}.parts`, 'parts', changed((all) => (figures(all).technicians.parts = ['staff']))],
  [
    'share-exceeds',
    `${staffPath}.share.part`,
    'parts',
    changed(
      (all) => (
        (figures(all).researchers.value = 0),
        (figures(all).staff.share.whole = 'researchers'),
        (figures(all).staff.share.part = 'staff')
      ),
    ),
  ],
  ['rank', '$.organizations[0].figures.place.value', 'figure', changed((all) => (figures(all).place.value = 0))],
  ['year', '$.organizations[0].figures.founded.value', 'figure', changed((all) => (figures(all).founded.value = 19_980))],
  [
    'no-common-language',
    '$.organizations[0].name',
    'file',
    changed((all) => (delete all.organizations[0].name.fr, delete figures(all).staff.label.en)),
  ],
  ['partial-language', `${staffPath}.label`, 'nothing', staff((one) => delete one.label.fr)],
  [
    'too-many',
    '$.organizations[0].figures.f4992',
    'file',
    changed((all) => {
      for (let count = 0; count < 5000; count += 1) figures(all)[`f${count}`] = {value: 1, label: {en: 'x', fr: 'x'}, paragraph: 1};
    }),
  ],
];
