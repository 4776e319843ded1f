import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {rememberScript} from '../../../src/ui/about/script-address.js';
import {spaced} from '../../tools/visible-spaces.js';
import {readable, rendered, spoken} from '../../tools/widget.js';
import {
  all,
  companies,
  employees,
  fields,
  founded,
  gdp,
  inside,
  members,
  open,
  press,
  products,
  profile,
  registered,
  strip,
  toggle,
  type Shown,
} from './opened.js';

type Rows = Readonly<Record<string, readonly string[]>>;

/** What stands behind the figures, by term; the texts to take along are left out. */
const rows = (widget: Shown): Rows =>
  Object.fromEntries(
    all(widget, 'dl > div:not(:has(textarea))').map((row) => [
      readable(row.querySelector('dt')),
      [...row.querySelectorAll('dd')].map(readable),
    ]),
  );

const minimum = 'A~minimum, not an~exact number.';
const unMinimum = 'Il s’agit d’un minimum, non d’un nombre exact.';
const noDate = {'Date of the figures': ['Not stated']};
const sansDate = {'Date des chiffres': ['Non précisée']};
const place = (speaker: string, number: number) => `presentation of~${speaker}, undated, paragraph ${number}`;
const lieu = (speaker: string, number: number) => `présentation de~${speaker}, sans~date, paragraphe ${number}`;

/** By widget: the button in both languages, and what it opens. */
const cases: readonly (readonly [string, (lang?: string) => TemplateResult, Record<'en' | 'fr', readonly [string, Rows]>])[] = [
  [
    'a minimum',
    members,
    {
      en: [
        'About this figure',
        {
          Figure: ['over 300 members'],
          'What “over” means': [minimum],
          Source: [place('Medicen Paris Region', 1)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ce chiffre',
        {
          Chiffre: ['plus de 300~membres'],
          'Ce que signifie «~plus~de~»': [unMinimum],
          Source: [lieu('Medicen Paris Region', 1)],
          ...sansDate,
        },
      ],
    },
  ],
  [
    'a figure that is a date itself',
    founded,
    {
      en: ['About this figure', {Figure: ['founded in~2005'], Source: [place('Medicen Paris Region', 5)]}],
      fr: ['À propos de ce chiffre', {Chiffre: ['créé en~2005'], Source: [lieu('Medicen Paris Region', 5)]}],
    },
  ],
  [
    'a figure with a period and a scope',
    products,
    {
      en: [
        'About this figure',
        {
          Figure: ['62 innovative products launched'],
          Period: ['since~2005'],
          Scope: ['in~imaging, medical devices and~biology'],
          Source: [place('Medicen Paris Region', 5)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ce chiffre',
        {
          Chiffre: ['62~produits innovants lancés'],
          Période: ['depuis~2005'],
          Périmètre: ['dans l’imagerie, les dispositifs médicaux et la~biologie'],
          Source: [lieu('Medicen Paris Region', 5)],
          ...sansDate,
        },
      ],
    },
  ],
  [
    'a questioned figure',
    gdp,
    {
      en: [
        'About this figure',
        {
          Figure: ['€28~billion in~gross domestic product'],
          Source: [place('the~Paris Region', 13)],
          ...noDate,
          Review: [
            'This amount is incompatible with~two other statements in~the~same document: over €20~billion spent on~R&D, and~first place in the~European Union by~GDP.',
          ],
        },
      ],
      fr: [
        'À propos de ce chiffre',
        {
          Chiffre: ['28~milliards d’euros de~produit intérieur brut'],
          Source: ['présentation de l’Île-de-France, sans~date, paragraphe 13'],
          ...sansDate,
          Vérification: [
            'Ce montant est incompatible avec~deux autres affirmations du~même document~: plus de 20~milliards d’euros consacrés à~la~R&D et le~premier PIB régional de~l’Union européenne.',
          ],
        },
      ],
    },
  ],
  [
    'a breakdown of a minimum',
    companies,
    {
      en: [
        'About these figures',
        {
          Figures: [
            'more than 1,000 life-sciences companies',
            '360 medical-technology companies',
            '300 pharmaceutical companies',
            '200 biotechnology companies',
          ],
          'What “more~than” means': [minimum],
          'Calculated figure (not~published)': [
            'at~least 140 other life-sciences companies',
            'The~total less the~parts that the~source gives.',
            'This holds only if no company is counted twice.',
          ],
          Source: [place('the~Paris Region', 15)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ces chiffres',
        {
          Chiffres: [
            'plus de 1^000~entreprises des~sciences de~la~vie',
            '360~entreprises de technologies médicales',
            '300~entreprises pharmaceutiques',
            '200~entreprises de biotechnologie',
          ],
          'Ce que signifie «~plus~de~»': [unMinimum],
          'Chiffre calculé (non~publié)': [
            'au~moins 140~autres entreprises des~sciences de~la~vie',
            'Le~total, diminué des~parties que donne la~source.',
            'Ce nombre ne vaut que si aucune entreprise n’est comptée deux fois.',
          ],
          Source: ['présentation de l’Île-de-France, sans~date, paragraphe 15'],
          ...sansDate,
        },
      ],
    },
  ],
  [
    'a breakdown of an exact total',
    employees,
    {
      en: [
        'About these figures',
        {
          Figures: [
            '25,400 employees in~France',
            '11,000 employees in~the~Paris Region',
            'more than 40% of~Sanofi employees in~France work in~the~Paris Region',
          ],
          'What “more~than” means': [minimum],
          'Calculated figure (not~published)': ['14,400 employees elsewhere in~France', 'The~total less the~parts that the~source gives.'],
          Source: [place('Sanofi', 8), place('Sanofi', 9)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ces chiffres',
        {
          Chiffres: [
            '25^400~salariés en~France',
            '11^000~salariés en Île-de-France',
            'plus de~40~% des~salariés de~Sanofi en~France travaillent en Île-de-France',
          ],
          'Ce que signifie «~plus~de~»': [unMinimum],
          'Chiffre calculé (non~publié)': ['14^400~salariés ailleurs en~France', 'Le~total, diminué des~parties que donne la~source.'],
          Source: [lieu('Sanofi', 8), lieu('Sanofi', 9)],
          ...sansDate,
        },
      ],
    },
  ],
  [
    'a strip',
    strip,
    {
      en: [
        'About these figures',
        {
          Figures: ['10~million patients', 'more than 170 countries where Sanofi provides healthcare solutions'],
          'What “more~than” means': [minimum],
          Source: [place('the~Paris Region', 15), place('Sanofi', 8)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ces chiffres',
        {
          Chiffres: ['10~millions de~patients', 'plus de~170~pays où~Sanofi fournit des solutions de~santé'],
          'Ce que signifie «~plus~de~»': [unMinimum],
          Source: ['présentation de l’Île-de-France, sans~date, paragraphe 15', lieu('Sanofi', 8)],
          ...sansDate,
        },
      ],
    },
  ],
  [
    'a profile, its share with it',
    profile,
    {
      en: [
        'About these figures',
        {
          Figures: [
            'over 300 members',
            'close to €1.3~billion invested in~total',
            '€533~million in~public aid',
            '303 projects certified',
            '62 innovative products launched',
          ],
          'What “over” means': [minimum],
          'What “close~to” means': ['An approximate value.'],
          Period: [
            'to~date: close to €1.3~billion invested in~total, €533~million in~public aid',
            'since~2005: 303 projects certified, 62 innovative products launched',
          ],
          Scope: ['in~imaging, medical devices and~biology: 62 innovative products launched'],
          Source: [place('Medicen Paris Region', 1), place('Medicen Paris Region', 5)],
          ...noDate,
        },
      ],
      fr: [
        'À propos de ces chiffres',
        {
          Chiffres: [
            'plus de 300~membres',
            'près de 1,3~milliard d’euros investis au~total',
            '533~millions d’euros d’aides publiques',
            '303~projets labellisés',
            '62~produits innovants lancés',
          ],
          'Ce que signifie «~plus~de~»': [unMinimum],
          'Ce que signifie «~près~de~»': ['Il s’agit d’une valeur approchée.'],
          Période: [
            'à~ce jour~: près de 1,3~milliard d’euros investis au~total, 533~millions d’euros d’aides publiques',
            'depuis 2005~: 303~projets labellisés, 62~produits innovants lancés',
          ],
          Périmètre: ['dans l’imagerie, les dispositifs médicaux et~la biologie~: 62~produits innovants lancés'],
          Source: [lieu('Medicen Paris Region', 1), lieu('Medicen Paris Region', 5)],
          ...sansDate,
        },
      ],
    },
  ],
];

const withSpaces = (rows: Rows) =>
  Object.fromEntries(Object.entries(rows).map(([term, answers]) => [spaced(term), answers.map((answer) => spaced(answer))]));

describe('about figures', () => {
  it('offers nothing where the page asks for nothing, and takes it back', async () => {
    const widget = await rendered<Shown>(html`<lifesci-key-figure figure="medicen.members"></lifesci-key-figure>`);
    expect(inside(widget, 'button')).to.equal(null);
    widget.details = true;
    await widget.updateComplete;
    expect(inside(await press(widget), 'dl')).not.to.equal(null);
    widget.removeAttribute('details');
    await widget.updateComplete;
    expect(inside(widget, 'button, dl')).to.equal(null);
  });

  for (const [name, template, languages] of cases) {
    for (const [lang, [label, expected]] of Object.entries(languages)) {
      it(`says of ${name} what stands behind it, ${lang}`, async () => {
        const widget = await rendered<Shown>(template(lang));
        expect(readable(toggle(widget))).to.equal(label);
        expect(inside(widget, 'dl, textarea'), 'made when it is opened').to.equal(null);
        await press(widget);
        expect(rows(widget)).to.deep.equal(withSpaces(expected));
        expect(Object.keys(rows(widget))).to.deep.equal(Object.keys(withSpaces(expected)));
      });
    }

    it(`is accessible when open: ${name}`, async () => {
      await expect(await open(template())).to.be.accessible();
      await expect(await open(template('fr'))).to.be.accessible();
    });
  }

  for (const {tag, template} of registered) {
    it(`is offered by ${tag} where the page asks for it, in both languages, and is accessible`, async () => {
      const silent = await rendered<Shown>(template('en', false));
      expect(inside(silent, 'button')).to.equal(null);
      for (const [lang, label, term, place] of [
        ['en', /^About (this figure|these figures)$/, /^Figures?$/, /^presentation of\s.*, undated, paragraph \d/],
        ['fr', /^À propos de (ce chiffre|ces chiffres)$/, /^Chiffres?$/, /^présentation de\s.*, sans\sdate, paragraphe \d/],
      ] as const) {
        const widget = await rendered<Shown>(template(lang));
        expect(spoken(widget)).not.to.have.lengthOf(0);
        expect(toggle(widget).title || readable(toggle(widget))).to.match(label);
        await press(widget);
        const [first] = Object.entries(rows(widget));
        expect(first![0]).to.match(term);
        expect(first![1]).not.to.have.lengthOf(0);
        expect(rows(widget)['Source']!.join()).to.match(place);
        await expect(widget).to.be.accessible();
      }
    });
  }

  it('is worked by real buttons and fields with names, in the order of reading', async () => {
    const widget = await open(members());
    const worked = all<HTMLElement>(widget, 'button, textarea');
    expect(worked.map((one) => one.ariaLabel ?? readable(one))).to.deep.equal([
      'About this figure: Medicen Paris Region, members',
      'Citation',
      'Copy citation',
      'Embed code',
      'Copy embed code',
      'Close',
    ]);
    for (const one of worked) {
      one.focus();
      expect(widget.shadowRoot!.activeElement, one.outerHTML).to.equal(one);
    }
    expect(all<HTMLTextAreaElement>(widget, 'textarea').every(({readOnly}) => readOnly)).to.equal(true);
  });

  for (const [lang, citation] of [
    ['en', 'Medicen Paris Region: over 300 members. Source: presentation of Medicen Paris Region. '],
    ['fr', 'Medicen Paris Region~: plus de 300~membres. Source~: présentation de Medicen Paris Region. '],
  ] as const) {
    it(`has a citation in the reader’s language, with the page’s address: ${lang}`, async () => {
      expect(fields(await open(members(lang)))[0]).to.equal(spaced(citation) + location.origin + location.pathname);
    });
  }

  it('quotes whom a figure is about, what belongs to what, and what is questioned', async () => {
    expect(fields(await open(gdp()))[0]).to.equal(
      spaced(
        `Paris Region: €28~billion in gross domestic product (this amount is being checked). Source: presentation of the Paris Region. ${location.origin}${location.pathname}`,
      ),
    );
    expect(fields(await open(companies('fr')))[0]).to.equal(
      spaced(
        `Île-de-France~: plus de 1^000~entreprises des sciences de la vie, dont 360~medtechs, 300~laboratoires et 200~biotechs. Source~: présentation de l’Île-de-France. ${location.origin}${location.pathname}`,
      ),
    );
    const nowhere = all<HTMLElement>(await open(companies()), 'textarea').map((field) => (field as HTMLTextAreaElement).value);
    expect(nowhere.join(), 'what we calculated is quoted as nobody’s').not.to.include('140');
  });

  for (const [name, template] of [
    ['a card', members('fr')],
    ['a strip', strip()],
    ['a breakdown', companies('fr')],
    ['signs of markup', html`<lifesci-key-figure figure="medicen.members" theme=${'"><i>&amp;'} details></lifesci-key-figure>`],
    ...registered.map(({tag, template}) => [tag, template('fr')] as const),
    ['what no widget has', html`<lifesci-key-figure figure="medicen.members" details class="x" data-y="z"></lifesci-key-figure>`],
  ] as const) {
    it(`has embed code that makes the same again, on one line: ${name}`, async () => {
      const widget = await open(template);
      const code = fields(widget)[1]!;
      expect(code).not.to.match(/[\r\n]/);
      const page = document.createElement('template');
      page.innerHTML = code;
      const [hint, script, again] = [...page.content.childNodes] as [Comment, HTMLScriptElement, HTMLElement];
      expect(page.content.childNodes).to.have.lengthOf(3);
      expect(hint.data).to.match(/lifesci-widgets\.js/);
      expect([script.localName, script.getAttribute('src'), script.defer]).to.deep.equal(['script', 'lifesci-widgets.js', true]);
      const own = (element: Element) =>
        Object.fromEntries([...element.attributes].filter((one) => !/^(class|data-y)$/.test(one.name)).map((one) => [one.name, one.value]));
      const {lang} = widget.shadowRoot!.querySelector<HTMLElement>('[lang]')!;
      const expected = {...own(widget), lang};
      expect([again.localName, own(again), again.attributes.length]).to.deep.equal([
        widget.localName,
        expected,
        Object.keys(expected).length,
      ]);
      expect(again.children, 'words alone').to.have.lengthOf(0);
      expect(again.textContent).to.equal(widget.sentence);
      if (getComputedStyle(widget).display === 'block') {
        expect(widget.sentence).to.match(/^\p{Lu}.*\.$/u);
        expect(fields(widget)[0]).to.match(new RegExp(`^${widget.sentence.replace(/[.()]/g, '\\$&')} Sources?`));
      } else {
        expect(fields(widget)[0], 'a citation is a sentence, also of what stands in one').to.match(/^\p{Lu}.*\. Sources?/u);
        expect(fields(widget)[0]).to.include(widget.sentence);
      }
      expect(code.replace(/<!--.*?-->|<[^<>]*>/g, ''), 'nothing to close a tag early').not.to.match(/[<>"]/);
    });
  }

  for (const [src, written] of [
    ['https://example.org/a&b/lifesci-widgets.js', 'https://example.org/a&amp;b/lifesci-widgets.js'],
    ['https://user:secret@example.org/w.js?token=1#x', 'https://example.org/w.js'],
    ['http://example.org/lifesci-widgets.js', undefined],
    ['file:///someone/lifesci-widgets.js', undefined],
    ['', undefined],
  ] as const) {
    it(`names the script where others can load it from, else says that it must be hosted: ${src}`, async () => {
      rememberScript(Object.assign(document.createElement('script'), {type: 'text/plain', src}));
      const [, code] = fields(await open(members('fr')));
      rememberScript(null);
      if (written)
        expect(code)
          .to.match(/^<script /)
          .and.to.include(`<script src="${written}" defer>`);
      else expect(code).to.match(/^<!-- Déposez [^>]*--><script src="lifesci-widgets\.js" defer>/);
    });
  }

  it('keeps the language of its place in the embed code', async () => {
    const place = await fixture<HTMLElement>(html`<section lang="fr-CA"></section>`);
    const widget = document.createElement('lifesci-key-figure') as Element as Shown;
    Object.assign(widget, {figure: 'medicen.members', details: true});
    place.append(widget);
    await widget.updateComplete;
    await press(widget);
    expect(fields(widget)[1]).to.include(' lang="fr-CA"');
  });
});
