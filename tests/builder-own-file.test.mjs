// A partner's own file in the embed builder: opened from the disk, by address and by dropping it, with what is wrong in it, up to a snippet that
// works where it is pasted.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openBuilder, tabTo, written} from './tools/builder.mjs';
import {exampleDataset, exampleIn} from './tools/example-file.mjs';
import {launch, open, serve} from './tools/host.mjs';
import {writtenSite} from './tools/site.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const text = JSON.stringify(exampleDataset, null, 2);
const outcome = (page, part) =>
  page.waitForFunction((wanted) => document.querySelector('.outcome').textContent.includes(wanted), {timeout: 20_000}, part);
const said = (page) => page.$eval('.outcome', ({textContent}) => textContent.trim());
const shown = (page) => page.$eval('.paper lifesci-dataset > :not(script)', ({shadowRoot}) => shadowRoot.textContent.replace(/\s+/g, ' '));

describe('a file of one’s own in the builder', () => {
  let browser;
  let host;
  let other;
  let site;
  let folder;
  const answers = {'/favicon.ico': '', '/figures.json': text, '/wrong.json': text.replace('"value": 1250', '"value": 12.5')};
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lifesci-file-'));
    site = writtenSite('--quick');
    host = await serve(answers, site.folder);
    other = await serve({'/figures.json': text}, folder);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    host?.close();
    other?.close();
    site?.remove();
    rmSync(folder, {recursive: true});
  });
  const openFor = (languages, hash) => openBuilder(browser, host.address, languages, hash);
  /** Opens the part of the page for one's own figures. */
  const unfold = (page) => page.$eval('details.own', (details) => (details.open = true));
  const choose = async (page, path) => {
    await unfold(page);
    await (await page.$('#own-file')).uploadFile(path);
  };

  it('loads nothing for it before one is opened', async () => {
    const {page, requests} = await openFor();
    assert.ok(!requests.some((url) => /read-file|lifesci-dataset/.test(url)));
    await page.close();
  });

  it('is opened from the disk: searched, shown and written with the element around it', async () => {
    const {page, messages, requests} = await openFor();
    await choose(page, file('our figures.json', text));
    await outcome(page, 'our figures.json: 10 figures, first in the list.');
    const around = '<lifesci-dataset src="https://your-site.example/our%20figures.json">';
    const snippet = await written(page, 'example-cluster.staff');
    assert.equal(
      snippet,
      [
        '<script src="https://your-site.example/lifesci-widgets.js" defer></script>',
        '<script src="https://your-site.example/lifesci-dataset.js" defer></script>',
        `${around}<lifesci-key-figure figure="example-cluster.staff" details>${/details>(.*?)</.exec(snippet)[1]}</lifesci-key-figure></lifesci-dataset>`,
      ].join('\n'),
    );
    await written(page, 'Example Cluster: over 1,250 people at work');
    assert.match(await shown(page), /1,250/);
    await page.type('#search', 'laboratories');
    assert.deepEqual(await page.$$eval('.list input', (all) => all.map(({value}) => value)), ['example-cluster.doubtful']);
    await page.click('.list input');
    await written(page, 'figure="example-cluster.doubtful"');
    assert.match(await shown(page), /This number is being checked/);
    // The address can be sent to somebody, who has no file of mine.
    assert.doesNotMatch(await page.evaluate(() => location.hash), /_data/);
    assert.ok(requests.every((url) => url.startsWith(host.address)));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('has organizations, regions, totals and rows of its own, before those of the package', async () => {
    const {page} = await openFor();
    await choose(page, file('figures.json', text));
    await outcome(page, '10 figures');
    for (const [tag, expected] of [
      ['lifesci-organization-profile', ['organization="example-cluster"', /made\sup\sas/]],
      ['lifesci-breakdown', ['breakdown="example-cluster.staff"', /technicians/]],
      ['lifesci-region-fact-strip', ['region="example-region"', /hospitals/]],
    ]) {
      await page.click(`input[value="${tag}"]`);
      await written(page, expected[0]);
      await page.waitForFunction(
        (wanted) => new RegExp(wanted).test(document.querySelector('.paper lifesci-dataset > :not(script)').shadowRoot?.textContent),
        {},
        expected[1].source,
      );
    }
    await page.click('input[name=figures][value="example-cluster.budget"]');
    await page.click('input[name=figures][value="medicen.members"]');
    await written(page, 'figures="example-cluster.budget medicen.members"');
    assert.match(await shown(page), /2\.4 million.*members/);
    // No frame and no picture of this site knows the file.
    assert.deepEqual(await page.$$eval('[role=tab]', (tabs) => tabs.map(({id}) => id.slice(4))), [
      'html',
      'cms',
      'react',
      'vue',
      'svelte',
      'angular',
    ]);
    await page.close();
  });

  it('is opened by its address with the keyboard alone, stands in the address of the page, and is closed again', async () => {
    const {page, messages} = await openFor(['fr']);
    await tabTo(page, 'own');
    await page.keyboard.press('Enter');
    await tabTo(page, 'address ');
    await page.keyboard.type('figures.json');
    await page.keyboard.press('Enter');
    await outcome(page, 'figures.json\u00a0: 10\u00a0chiffres, en tête de liste.');
    await written(page, 'Pôle Exemple\u00a0: plus de 1\u202f250');
    const hash = await page.evaluate(() => location.hash);
    assert.match(hash, /_data=figures\.json/);
    await tabTo(page, 'Fermer ce fichier');
    await page.keyboard.press('Enter');
    await written(page, 'figure="medicen.');
    assert.equal(await page.$('.paper lifesci-dataset'), null);
    assert.doesNotMatch(await page.evaluate(() => location.hash), /_data/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'own');
    assert.deepEqual(messages, []);
    await page.close();

    const again = await openFor(['en'], `${hash.replace('staff', 'budget')}`);
    await written(again.page, 'figure="example-cluster.budget"');
    assert.match(await shown(again.page), /2\.4 million/);
    // A colleague's address pasted into the same window.
    await again.page.evaluate(() => (location.hash = '#_widget=lifesci-breakdown&breakdown=medicen.total-investment'));
    await written(again.page, '<lifesci-breakdown breakdown="medicen.total-investment">');
    await again.page.evaluate(() => (location.hash = '#_data=figures.json'));
    await written(again.page, 'figure="example-cluster.staff"');
    await again.page.close();
  });

  it('is taken where it is dropped', async () => {
    const {page} = await openFor();
    const isOver = await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json'));
      const fire = (type) =>
        document.querySelector('.stage').dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
      const isLeft = fire('dragover');
      const over = document.documentElement.classList.contains('dropping');
      return [isLeft, over, fire('drop'), document.documentElement.classList.contains('dropping')];
    }, text);
    assert.deepEqual(isOver, [false, true, false, false]);
    await written(page, 'src="https://your-site.example/dropped.json"');
    await page.close();
  });

  it('has its faults named by line and column, in the builder’s language, and shows the rest', async () => {
    const {page} = await openFor(['en'], '#_data=wrong.json');
    await outcome(page, 'wrong.json: 9 figures, first in the list. One fault; what is wrong is left out.');
    assert.match(
      await page.$eval('.faults', ({textContent}) => textContent),
      /^\s*40:20: \$\.organizations\[0\]\.figures\.staff\.value: Write a whole number/,
    );
    await page.click('nav [lang="fr"]');
    assert.match(await page.$eval('.faults', ({textContent}) => textContent), /^\s*40:20: \$.*Écrivez un nombre entier/);
    assert.match(await said(page), /^wrong\.json\u00a0: 9\u00a0chiffres, en tête de liste\. Une erreur/);
    await page.close();
  });

  it('says what stops it, and keeps what was open', async () => {
    const {page} = await openFor(['en'], '#_data=figures.json');
    await written(page, 'example-cluster');
    for (const [source, expected] of [
      ['none.json', 'none.json could not be read (HTTP 404). Is the address right?'],
      [`${other.address}/figures.json`, 'is on another site, and the policy of this page lets it read its own alone.'],
      [file('broken.json', '{"organizations": ['), 'Nothing of broken.json can be shown. By line and column:'],
      [file('latin.json', Buffer.from([0x22, 0xe9, 0x22])), 'Nothing of latin.json can be shown.'],
      [file('huge.json', ' '.repeat(1_100_000)), 'Nothing of huge.json can be shown.'],
    ]) {
      if (source.startsWith(folder)) await choose(page, source);
      else {
        await page.$eval('#own-address', (input) => (input.value = ''));
        await page.type('#own-address', source);
        await page.keyboard.press('Enter');
      }
      await outcome(page, expected);
      assert.match(await written(page, '<'), /example-cluster\.staff/);
    }
    await page.close();
  });

  it('tells a site that lets nobody read its file from a policy', async () => {
    answers['/open.html'] = readFileSync('builder/index.html', 'utf8').replace("default-src 'self'", "default-src 'self'; connect-src *");
    const page = await browser.newPage();
    await page.goto(`${host.address}/open.html#_data=${encodeURIComponent(`${other.address}/figures.json`)}`);
    await page.waitForSelector('.outcome');
    await outcome(page, 'doesn’t let this one read it (CORS)');
    await page.close();
  });

  it('is in one language, which the preview and the list mark', async () => {
    const {page} = await openFor();
    await choose(page, file('french.json', JSON.stringify(exampleIn('fr'))));
    await outcome(page, '10 figures');
    await written(page, 'plus de 1\u202f250');
    assert.deepEqual(
      await page.$$eval('.list label > span', (all) => all.slice(0, 1).map(({lang, textContent}) => [lang, textContent.slice(0, 7)])),
      [['fr', 'Plus de']],
    );
    assert.equal(await page.$eval('.paper lifesci-key-figure', ({shadowRoot}) => shadowRoot.querySelector('[lang]').lang), 'fr');
    await page.close();
  });

  it('is written for each kind of page', async () => {
    const {page} = await openFor(['en'], '#_data=figures.json');
    await written(page, 'Example Cluster: over 1,250');
    const around = /<lifesci-dataset src="https:\/\/your-site\.example\/figures\.json"><(lifesci-key-figure|div) .*<\/lifesci-dataset>/;
    const entry = "import 'lifesci-widgets/lifesci-dataset.js';";
    for (const [tab, part] of [
      ['cms', '<script src="https://your-site.example/lifesci-dataset.js" defer></script><lifesci-dataset'],
      ['react', `import 'lifesci-widgets/react';\n${entry}\n\n<lifesci-dataset`],
      ['vue', `import 'lifesci-widgets/elements/key-figure';\n${entry}\n</script>`],
      ['svelte', `  import 'lifesci-widgets/elements/key-figure';\n  ${entry}\n</script>`],
      ['angular', `import 'lifesci-widgets/elements/key-figure';\n${entry}\n\n@Component`],
    ]) {
      await page.click(`#tab-${tab}`);
      assert.match(await written(page, part), around);
      await page.click('input[name="withScript"]');
      assert.match(await written(page, '<lifesci-dataset'), /^<lifesci-dataset/);
      await page.click('input[name="withScript"]');
    }
    await page.close();
  });

  it('is shown where its snippet is pasted', async () => {
    const {page} = await openFor(['en'], '#_data=figures.json');
    const snippet = await written(page, 'Example Cluster: over 1,250');
    await page.close();
    const dist = (name) => readFileSync(`dist/${name}`);
    const pasted = await serve(
      {
        '/favicon.ico': '',
        '/figures.json': text,
        '/lifesci-widgets.js': dist('lifesci-widgets.js'),
        '/lifesci-dataset.js': dist('lifesci-dataset.js'),
        '/page.html': `<!doctype html><html lang="fr"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>A page</title>${snippet.replaceAll('https://your-site.example/', '/')}</html>`,
      },
      folder,
    );
    try {
      const {page: host$, messages} = await open(browser, `${pasted.address}/page.html`);
      await host$.waitForFunction(() => /1\s?250/.test(document.querySelector('lifesci-key-figure').shadowRoot?.textContent));
      assert.deepEqual(messages, []);
      await host$.close();
    } finally {
      pasted.close();
    }
  });

  for (const [width, scheme, language] of [
    [1280, 'light', 'en'],
    [320, 'dark', 'fr'],
  ])
    it(`is accessible and not too wide at ${width} px, ${language}, ${scheme}`, async () => {
      const {page} = await openFor([language], '#_data=wrong.json');
      await outcome(page, '9');
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width, height: 900});
      await page.evaluate(readFileSync(axe, 'utf8'));
      const found = await page.evaluate(async () => (await window.axe.run(document, {resultTypes: ['violations']})).violations);
      assert.deepEqual(
        found.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target)}`),
        [],
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.close();
    });
});
