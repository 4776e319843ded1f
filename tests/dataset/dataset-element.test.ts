import {expect} from '@open-wc/testing';
import '../../src/every-element.js';
import '../../src/dataset/lifesci-dataset.js';
import type {DatasetElement} from '../../src/dataset/dataset-element.js';
import {embeddedCode} from '../../src/dataset/embedded-code.js';
import type {KeyFigure} from '../../src/elements/key-figure/key-figure.js';
import {exampleDataset} from '../../stories/fixtures/example-dataset.js';

/** Waits until something holds; fails after some time. */
async function until(holds: () => boolean, what = holds.toString()): Promise<void> {
  for (const start = performance.now(); !holds();) {
    if (performance.now() - start > 5000) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The address of a text. */
const addressOf = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

const example = (change: (text: string) => string = (text) => text) => addressOf(change(JSON.stringify(exampleDataset)));

/** What a widget says, as it is spoken; nothing where it shows the author's words. */
const saidBy = (widget: Element) =>
  [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.speech') ?? [])]
    .map(({dataset}) => dataset.phrase)
    .join('; ')
    .replace(/\u00a0/g, ' ');

const langOf = (widget: Element) => widget.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');

function page(markup: string): DatasetElement {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  return place.querySelector('lifesci-dataset')!;
}

const cardOf = (figure: string) => `<lifesci-key-figure figure="${figure}">the author’s words</lifesci-key-figure>`;
const card = (root: ParentNode, figure: string) => root.querySelector<KeyFigure>(`lifesci-key-figure[figure="${figure}"]`)!;

describe('<lifesci-dataset>', () => {
  afterEach(() => document.body.replaceChildren());

  it('gives the widgets inside its figures, and those that it lacks from the bundled dataset', async () => {
    const dataset = page(
      `<lifesci-dataset src="${example()}">${cardOf('example-cluster.budget')}${cardOf('medicen.members')}</lifesci-dataset>${cardOf('example-cluster.staff')}`,
    );
    const own = card(dataset, 'example-cluster.budget');
    await until(() => saidBy(own) !== '');
    expect(saidBy(own)).to.equal('close to 2.4 million euros of budget');
    expect(saidBy(card(dataset, 'medicen.members'))).to.equal('over 300 members');
    // Beside it, nothing has changed.
    const outside = card(document, 'example-cluster.staff');
    await outside.updateComplete;
    expect(saidBy(outside)).to.equal('');
    expect(outside.matches(':state(error)')).to.equal(true);
  });

  it('shows every kind of widget from the file', async () => {
    const dataset = page(
      `<lifesci-dataset src="${example()}">
        <lifesci-organization-profile organization="example-cluster"></lifesci-organization-profile>
        <lifesci-region-fact-strip region="example-region"></lifesci-region-fact-strip>
        <lifesci-breakdown breakdown="example-cluster.staff"></lifesci-breakdown>
        <lifesci-figure figure="example-cluster.place"></lifesci-figure>
        <lifesci-region-fact-strip figures="example-cluster.staff medicen.members"></lifesci-region-fact-strip>
      </lifesci-dataset>`,
    );
    await until(() => [...dataset.children].every((widget) => saidBy(widget) !== ''));
    const said = [...dataset.children].map(saidBy);
    expect(said[0]).to.contain('over 1250 people at work in 2025 in all fields');
    expect(said[1]).to.equal('7 hospitals; more than 90 companies');
    expect(said[2]).to.contain('450 others');
    expect(said[3]).to.equal('number 3 cluster of its kind');
    expect(said[4]).to.contain('over 300 members');
  });

  it('reaches through shadow roots, also closed ones, and placeholders', async () => {
    const dataset = page(`<lifesci-dataset src="${example()}"><div></div></lifesci-dataset>`);
    let place: Element = dataset.firstElementChild!;
    for (const mode of ['open', 'closed', 'open'] as const) {
      const root = place.attachShadow({mode});
      place = document.createElement('div');
      root.append(place);
    }
    place.innerHTML = cardOf('example-cluster.place');
    await until(() => saidBy(place.firstElementChild!) === 'number 3 cluster of its kind');
  });

  it('shows bundled figures and the author’s words while it loads, and says that it does', async () => {
    const dataset = page(
      `<lifesci-dataset src="${example()}">${cardOf('example-cluster.budget')}${cardOf('medicen.members')}</lifesci-dataset>`,
    );
    const [own, bundled] = [card(dataset, 'example-cluster.budget'), card(dataset, 'medicen.members')];
    const errors: Event[] = [];
    document.body.addEventListener('lifesci-error', (event) => errors.push(event));
    expect(dataset.matches(':state(loading)')).to.equal(true);
    await Promise.all([own.updateComplete, bundled.updateComplete]);
    if (dataset.matches(':state(loading)')) {
      for (const widget of [own, bundled]) expect(widget.matches(':state(loading)')).to.equal(true);
      expect(own.matches(':state(error)')).to.equal(false);
      expect(saidBy(bundled)).to.equal('over 300 members');
    }
    await until(() => saidBy(own) !== '');
    for (const widget of [dataset, own, bundled]) expect(widget.matches(':state(loading)')).to.equal(false);
    expect(errors).to.deep.equal([]);
  });

  for (const [what, src] of [
    ['is no JSON', addressOf('<!doctype html>')],
    ['is not there', '/no-such-file.json'],
    ['is no address', 'https://['],
    ['is in another encoding', URL.createObjectURL(new Blob([new Uint8Array([0x7b, 0xe9, 0x7d])]))],
    ['is too large', addressOf(`{"version": "${'x'.repeat(1_100_000)}"}`)],
  ] as const)
    it(`shows bundled figures and the author’s words if the file ${what}, and says so`, async () => {
      const dataset = page('<lifesci-dataset></lifesci-dataset>');
      const errors: CustomEvent[] = [];
      dataset.addEventListener('lifesci-error', (event) => errors.push(event));
      dataset.innerHTML = cardOf('example-cluster.budget') + cardOf('medicen.members');
      dataset.src = src;
      const own = card(dataset, 'example-cluster.budget');
      await until(() => dataset.matches(':state(error)') && own.matches(':state(error)') && !dataset.matches(':state(loading)'));
      expect(saidBy(own)).to.equal('');
      expect(own.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal('the author’s words');
      expect(saidBy(card(dataset, 'medicen.members'))).to.equal('over 300 members');
      const codes = new Set(errors.filter(({target}) => target === dataset).map(({detail}) => (detail as {code: string}).code));
      codes.delete('missing-attribute');
      expect([...codes]).to.have.length(1);
      expect([...codes][0]).to.match(/^dataset-not-(loaded|valid)$/);
    });

  it('shows what is right in a file that is partly wrong', async () => {
    const dataset = page(
      `<lifesci-dataset src="${example((text) => text.replace('"value":1250', '"value":1250.5'))}">${cardOf('example-cluster.staff')}${cardOf('example-cluster.place')}</lifesci-dataset>`,
    );
    await until(() => saidBy(card(dataset, 'example-cluster.place')) !== '');
    expect(saidBy(card(dataset, 'example-cluster.staff'))).to.equal('');
    expect(dataset.matches(':state(error)')).to.equal(false);
  });

  it('speaks the one language that the file has, and marks it; the bundled figures keep the page’s', async () => {
    const french = structuredClone(exampleDataset) as object;
    const only = (value: unknown): unknown => {
      if (typeof value !== 'object' || !value) return value;
      if (Array.isArray(value)) return value.map(only);
      return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === 'en' ? [] : [[key, only(item)]])));
    };
    const dataset = page(`<lifesci-dataset lang="en">${cardOf('example-cluster.place')}${cardOf('medicen.members')}</lifesci-dataset>`);
    dataset.data = only(french);
    const own = card(dataset, 'example-cluster.place');
    await until(() => saidBy(own) !== '');
    expect([saidBy(own), langOf(own)]).to.deep.equal(['troisième grappe de son genre', 'fr']);
    expect(own.shadowRoot!.querySelector('[part=source]')!.textContent).to.contain('Source\u00a0: rapport');
    const bundled = card(dataset, 'medicen.members');
    expect([saidBy(bundled), langOf(bundled)]).to.deep.equal(['over 300 members', 'en']);
  });

  it('takes its figures from a property, and draws what has changed', async () => {
    const dataset = page(`<lifesci-dataset>${cardOf('example-cluster.place')}</lifesci-dataset>`);
    const own = card(dataset, 'example-cluster.place');
    dataset.data = exampleDataset;
    await until(() => saidBy(own) === 'number 3 cluster of its kind');
    const other = structuredClone(exampleDataset);
    other.organizations[0]!.figures.place.value = 2;
    dataset.data = other;
    await until(() => saidBy(own) === 'number 2 cluster of its kind');
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const bad of [
      circular,
      3,
      'text',
      () => 3,
      {organizations: 1n},
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ]) {
      dataset.data = bad;
      await until(() => dataset.matches(':state(error)'));
      await until(() => own.matches(':state(error)'));
      expect(saidBy(own)).to.equal('');
    }
    dataset.data = exampleDataset;
    await until(() => saidBy(own) === 'number 3 cluster of its kind');
    expect(dataset.matches(':state(error)')).to.equal(false);
  });

  it('takes its figures from inside the tag, now and when they change', async () => {
    const dataset = page(
      `<lifesci-dataset><script type="application/json">${JSON.stringify(exampleDataset)}</script>${cardOf('example-cluster.place')}</lifesci-dataset>`,
    );
    const own = card(dataset, 'example-cluster.place');
    await until(() => saidBy(own) === 'number 3 cluster of its kind');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(exampleDataset).replace('"value":3,', '"value":4,');
    dataset.querySelector('script')!.replaceWith(script);
    await until(() => saidBy(own) === 'number 4 cluster of its kind');
  });

  it('reads its file again when asked, and follows its address', async () => {
    const dataset = page(`<lifesci-dataset src="${example()}">${cardOf('example-cluster.place')}</lifesci-dataset>`);
    const own = card(dataset, 'example-cluster.place');
    await until(() => saidBy(own) === 'number 3 cluster of its kind');
    dataset.reload();
    expect(dataset.matches(':state(loading)')).to.equal(true);
    // What was read stands until something else is.
    expect(saidBy(own)).to.equal('number 3 cluster of its kind');
    await until(() => !dataset.matches(':state(loading)'));
    expect(saidBy(own)).to.equal('number 3 cluster of its kind');
    dataset.src = example((text) => text.replace('"value":3,', '"value":5,'));
    await until(() => saidBy(own) === 'number 5 cluster of its kind');
    dataset.removeAttribute('src');
    await until(() => own.matches(':state(error)'));
  });

  it('fetches a file once for all who name it, and no longer when all have gone', async () => {
    const asked: {address: string; signal: AbortSignal | null | undefined}[] = [];
    const fetch = window.fetch.bind(window);
    window.fetch = (address, options) => {
      asked.push({address: address as string, signal: options?.signal});
      return fetch(address, options);
    };
    try {
      const src = example();
      page(`${`<lifesci-dataset src="${src}">${cardOf('example-cluster.place')}</lifesci-dataset>`.repeat(3)}`);
      await until(() => [...document.querySelectorAll('lifesci-key-figure')].every((one) => saidBy(one) !== ''));
      expect(asked.map(({address}) => address)).to.deep.equal([src]);
      const late = page(`<lifesci-dataset src="${src}"></lifesci-dataset>`);
      expect(late.matches(':state(loading)')).to.equal(false);
      expect(asked).to.have.length(1);

      const gone = page(`<lifesci-dataset src="${example()}"></lifesci-dataset>`);
      document.body.append(gone);
      await Promise.resolve();
      expect(asked[1]!.signal!.aborted).to.equal(false);
      gone.remove();
      await Promise.resolve();
      expect(asked[1]!.signal!.aborted).to.equal(true);
      document.body.append(gone);
      await until(() => !gone.matches(':state(loading)'));
      expect(gone.matches(':state(error)')).to.equal(false);
    } finally {
      window.fetch = fetch;
    }
  });

  it('answers nobody who asks for something else, and whoever subscribes of each change', async () => {
    const dataset = page('<lifesci-dataset><p></p></lifesci-dataset>');
    const request = (context: unknown, callback: unknown, subscribe = false) =>
      dataset.firstElementChild!.dispatchEvent(
        Object.assign(new Event('context-request', {bubbles: true, composed: true}), {context, callback, subscribe}),
      );
    const answers: unknown[] = [];
    request('theme', () => answers.push('theme'));
    request('lifesci-dataset', 'no function');
    expect(answers).to.deep.equal([]);
    request('lifesci-dataset', (answer: unknown) => answers.push(answer), true);
    expect(answers).to.have.length(1);
    dataset.data = exampleDataset;
    await until(() => answers.length > 1);
    expect(answers.at(-1)).to.have.nested.property('dataset.organizations[0].id', 'example-cluster');
  });

  it('is laid out as if it were not there', () => {
    const dataset = page(`<lifesci-dataset src="${example()}"><p>Words</p></lifesci-dataset>`);
    expect(getComputedStyle(dataset).display).to.equal('contents');
    expect(dataset.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
  });

  it('has About offer the code with the file around the tag, where there is one', async () => {
    const offered = async (dataset: DatasetElement) => {
      const widget = card(dataset, 'example-cluster.staff');
      await until(() => saidBy(widget) !== '');
      widget.details = true;
      await widget.updateComplete;
      widget.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')!.click();
      await widget.updateComplete;
      return [...widget.shadowRoot!.querySelectorAll('textarea')].map(({value}) => value).find((value) => value.includes('<script '))!;
    };
    const address = example();
    const code = await offered(page(`<lifesci-dataset src="${address}">${cardOf('example-cluster.staff')}</lifesci-dataset>`));
    const lines = '<script src="lifesci-widgets.js" defer></script><script src="lifesci-dataset.js" defer></script>';
    expect(code).to.match(/^<!-- /);
    expect(code.replace(/^<!-- .* -->/, '')).to.match(/^<script/);
    expect(code).to.contain(`${lines}<lifesci-dataset src="${address}"><lifesci-key-figure `);
    expect(code).to.match(/<\/lifesci-key-figure><\/lifesci-dataset>$/);

    const inline = page(`<lifesci-dataset>${cardOf('example-cluster.staff')}</lifesci-dataset>`);
    inline.data = exampleDataset;
    expect(await offered(inline)).not.to.contain('dataset');
  });

  it('writes the second script beside the first, and an address as an attribute’s text', () => {
    expect(
      embeddedCode(
        '<script src="https://a.example/lifesci-widgets@1/dist/lifesci-widgets.js" defer></script><b></b>',
        'https://b.example/f.json?a=1&b="',
      ),
    ).to.equal(
      '<script src="https://a.example/lifesci-widgets@1/dist/lifesci-widgets.js" defer></script><script src="https://a.example/lifesci-widgets@1/dist/lifesci-dataset.js" defer></script><lifesci-dataset src="https://b.example/f.json?a=1&amp;b=&quot;"><b></b></lifesci-dataset>',
    );
  });
});
