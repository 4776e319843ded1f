// The WordPress plugin on a real WordPress, for everybody who writes there, on a single site and in a network.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch, open, serve} from '../tools/host.mjs';
import {logIn, post, wordPress} from './site.mjs';

const isRoot = process.getuid?.() === 0;
const hasDebian = (() => {
  try {
    return Boolean(execFileSync('dpkg', ['--version'], {stdio: 'pipe'}));
  } catch {
    return false;
  }
})();

/** Every way to put a widget into a text, with what its reader must find. */
const forms = (widgets) => [
  ['[lifesci widget="key-figure" figure="sanofi.countries" details]', '170', 'Plus de 170\u00a0pays'],
  ['[lifesci figure="sanofi.france-sites" lang="en" words="35 sites"]', '35', '35 sites'],
  [
    '<!-- wp:html --><div data-lifesci="breakdown" data-breakdown="sanofi.paris-region-sites">Dix sites</div><!-- /wp:html -->',
    'usines',
    'Dix sites',
  ],
  [
    '<!-- wp:html --><lifesci-key-figure figure="medicen.members" onclick="alert(1)">300 membres</lifesci-key-figure><!-- /wp:html -->',
    '300',
    '300 membres',
  ],
  ['<!-- wp:lifesci/widget {"subject":"medicen.founded","details":true} /-->', '2005', 'Medicen Paris Region\u00a0: créé en 2005'],
  [`${widgets}/en/figures/paris-region.patients.html`, '10', 'Paris Region hospital network: 10\u00a0million patients'],
  [
    `<!-- wp:embed {"url":"${widgets}/fr/organizations/medicen.html","type":"rich"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${widgets}/fr/organizations/medicen.html\n</div></figure><!-- /wp:embed -->`,
    'axes stratégiques',
    'Medicen Paris Region',
  ],
];

/** What the block says to who edits, by language. */
const french = {
  title: 'Chiffre des sciences de la vie',
  labels: ['Forme', 'Contenu', 'Couleurs des barres et des notes', 'Langue', 'Bouton «\u00a0À propos de ce chiffre\u00a0»'],
};
const english = {
  title: 'Life-sciences figure',
  labels: ['Form', 'What it shows', 'Colours of bars and notes', 'Language', '“About this figure” button'],
};

/** Runs in the page: what each widget shows in the order of the page, and what its reader has without the script. */
const widgetsIn = () =>
  [...document.querySelectorAll('[data-lifesci], lifesci-key-figure')].map((element) => ({
    shown: [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((one) => one.shadowRoot?.textContent ?? '').join(' '),
    words: element.textContent,
    names: element.getAttributeNames(),
  }));

describe('the WordPress plugin', {skip: !(isRoot && hasDebian) && 'Needs Debian, and the right to install its packages.'}, () => {
  let sites;
  let browser;
  let widgets;
  let others;
  const answers = {};
  before(async () => {
    // Two sites with pages of figures: the plugin knows one; the other WordPress must ask.
    widgets = await serve({});
    others = await serve(answers);
    const frame = `${others.address}/frame.html?widget=key-figure&amp;figure=medicen.members&amp;lang=fr`;
    answers['/fr/figures/medicen.members.html'] =
      `<!doctype html><html lang="fr"><head><title>Medicen</title><link rel="alternate" type="application/json+oembed" href="${others.address}/members.json"></head><body>Plus de 300 membres</body></html>`;
    answers['/members.json'] = JSON.stringify({
      ...{version: '1.0', type: 'rich', title: 'Plus de 300 membres', width: 500, height: 200},
      html: `<blockquote>Plus de 300 membres</blockquote><iframe src="${frame}" width="500" height="200" frameborder="0" title="Plus de 300 membres"></iframe>`,
    });
    sites = await wordPress(`${widgets.address}/`);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    widgets?.close();
    others?.close();
    await sites?.remove();
  });

  for (const [name, role] of [
    ...['administrator', 'editor', 'author', 'contributor'].map((one) => ['single', one]),
    ...['administrator', 'siteadmin', 'editor', 'author'].map((one) => ['network', one]),
  ])
    it(`shows whatever form of widget is written by ${role}, ${name}`, async () => {
      const all = forms(widgets.address);
      const link = await post(sites[name], role, all.map(([text]) => text).join('\n\n'));
      const {page, messages, requests} = await open(browser, link);
      const found = await page.evaluate(widgetsIn);
      assert.equal(found.length, all.length, JSON.stringify(found.map(({words}) => words)));
      for (const [index, [text, shown, words]] of all.entries()) {
        assert.ok(found[index].shown.includes(shown), `${text}: ${found[index].shown}`);
        assert.ok(found[index].words.includes(words), `${text}: ${found[index].words}`);
        if (!sites[name].users[role].unfiltered_html) assert.ok(!found[index].names.some((one) => /onclick/.test(one)), text);
      }
      const scripts = requests.filter((url) => url.includes('lifesci-widgets.js'));
      assert.equal(scripts.length, 1);
      assert.ok(scripts[0].startsWith(`${sites[name].url}/wp-content/plugins/lifesci-widgets/`), scripts[0]);
      assert.ok(
        requests.every((url) => url.startsWith(sites[name].url) || !url.startsWith('http')),
        requests.join('\n'),
      );
      assert.deepEqual(
        messages.filter((message) => message.startsWith('error')),
        [],
      );
      await page.close();
    });

  for (const [name, role] of [
    ['single', 'administrator'],
    ['single', 'author'],
    ['network', 'editor'],
  ])
    it(`turns an address that it must ask for into a frame, written by ${role}, ${name}`, async () => {
      const link = await post(sites[name], role, `${others.address}/fr/figures/medicen.members.html`);
      const {page} = await open(browser, link);
      const frame = await page.waitForSelector('iframe.wp-embedded-content');
      assert.equal(await frame.evaluate((element) => element.getAttribute('sandbox')), 'allow-scripts');
      const content = await frame.contentFrame();
      await content.waitForSelector('lifesci-key-figure');
      assert.match(await content.$eval('lifesci-key-figure', ({shadowRoot}) => shadowRoot.textContent), /300/);
      // WordPress hides the frame until that has said its height.
      await page.waitForFunction(() => {
        const {visibility, clip} = getComputedStyle(document.querySelector('iframe.wp-embedded-content'));
        return visibility === 'visible' && clip === 'auto';
      });
      await page.close();
    });

  it('loads nothing on a page without a widget, and says its words where the script is not what it was', async () => {
    const plain = await open(browser, await post(sites.single, 'author', 'Rien.'));
    assert.equal(plain.requests.filter((url) => url.includes('lifesci-widgets')).length, 0);
    await plain.page.close();

    const link = await post(sites.single, 'author', '[lifesci figure="medicen.members"]');
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('lifesci-widgets.js')
        ? request.respond({
            body: `${readFileSync('dist/lifesci-widgets.js', 'utf8')} `,
            contentType: 'text/javascript',
            headers: {'Access-Control-Allow-Origin': '*'},
          })
        : request.continue(),
    );
    await page.goto(link, {waitUntil: 'networkidle0'});
    const [{shown, words}] = await page.evaluate(widgetsIn);
    assert.equal(shown.trim(), '');
    assert.equal(words, 'Medicen Paris Region\u00a0: plus de 300\u00a0membres.');
    await page.close();
  });

  it('escapes what it prints, and tells only who may write that there is no such widget', async () => {
    const text = `[lifesci figure='"><img src=x onerror=alert(1)>' lang="fr" onclick="alert(1)" words="M & M"] [lifesci widget="nothing"]`;
    const link = await post(sites.single, 'author', text);
    const {page} = await open(browser, link);
    assert.equal(await page.$$eval('.entry-content img, [onclick], [data-onclick]', (all) => all.length), 0);
    assert.equal(await page.$eval('[data-lifesci]', ({textContent}) => textContent), 'M & M');
    assert.doesNotMatch(await page.evaluate(() => document.body.textContent), /Il n’existe pas de widget/);
    await logIn(page, sites.single, 'author');
    await page.goto(link);
    assert.match(await page.evaluate(() => document.body.textContent), /Il n’existe pas de widget «\u00a0nothing\u00a0»/);
    await page.close();
  });

  for (const [name, role, words] of [
    ['single', 'author', french],
    ['single', 'editor', english],
    ['network', 'siteadmin', french],
  ])
    it(`has a block that speaks the language of who edits and shows the widget in that of the page, to ${role}, ${name}`, async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      const errors = [];
      const messages = [];
      page.on('pageerror', ({message}) => errors.push(message));
      page.on('console', (message) =>
        messages.push([message.type(), message.text(), ...message.stackTrace().map(({url}) => url)].join(' ')),
      );
      await logIn(page, sites[name], role);
      await page.goto(`${sites[name].url}/wp-admin/post-new.php`, {waitUntil: 'networkidle2'});
      await page.waitForFunction(() => window.wp?.blocks?.getBlockType('lifesci/widget'));
      const [title, id] = await page.evaluate(() => {
        const block = window.wp.blocks.createBlock('lifesci/widget', {widget: 'breakdown', subject: 'sanofi.paris-region-sites'});
        window.wp.data.dispatch('core/block-editor').insertBlock(block);
        window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
        return [window.wp.blocks.getBlockType('lifesci/widget').title, block.clientId];
      });
      assert.equal(title, words.title);
      /** What the block shows, wherever the editor draws it. */
      const shown = (tag) =>
        page
          .waitForFunction(
            (block, wanted) => {
              const places = [document, ...[...document.querySelectorAll('iframe')].flatMap(({contentDocument}) => contentDocument ?? [])];
              return places.flatMap((place) => place.querySelector(`[data-block="${block}"] ${wanted}`)?.shadowRoot?.textContent ?? [])[0];
            },
            {},
            id,
            tag,
          )
          .then((handle) => handle.jsonValue());
      assert.match(await shown('lifesci-breakdown'), /sites tertiaires/);
      const inspector = await page.waitForSelector('.block-editor-block-inspector:has(select)');
      const labels = await inspector.$$eval('label', (all) => all.map(({textContent}) => textContent));
      assert.deepEqual(labels.slice(0, words.labels.length), words.labels);
      await page.evaluate((block) => {
        window.wp.data
          .dispatch('core/block-editor')
          .updateBlockAttributes(block, {widget: 'key-figure', subject: 'medicen.members', lang: 'en'});
      }, id);
      assert.match(await shown('lifesci-key-figure'), /members/);
      assert.deepEqual(errors, []);
      // WordPress says what is outdated without naming the block, and React what is wrong.
      assert.deepEqual(
        messages.filter((message) => /^(error|warn)/.test(message) && /lifesci|is deprecated|Warning:/.test(message)),
        [],
      );
      await page.browserContext().close();
    });

  it('causes no notice of PHP or WordPress', (test) => {
    test.diagnostic(`WordPress ${sites.single.wordpress}`);
    // WordPress says what is outdated or wrongly called without naming the plugin.
    assert.deepEqual(
      sites.notices().filter((notice) => /lifesci|<strong>/.test(notice)),
      [],
    );
  });
});
