/**
 * Settings of a reader's device that a page can only ask for, never set: forced colours and reduced
 * motion. Here the widgets' own media rules are switched on and off instead, and what the browser
 * adds under forced colours is added by a style sheet.
 */
type Setting = 'forced-colors' | 'prefers-reduced-motion';

/** What is pretended; of what is not, the reader's own device decides. */
const pretended = new Map<Setting, string>();

const [always, never] = ['(min-width: 0px)', '(width < 0px)'];
const asPretended = (query: string) =>
  query.replace(/\(\s*(forced-colors|prefers-reduced-motion)\s*(?::\s*([\w-]+)\s*)?\)/g, (asked, setting: Setting, value?: string) => {
    const is = pretended.get(setting);
    if (!is) return asked;
    return value === undefined || value === is ? always : never;
  });

const askBrowser = window.matchMedia.bind(window);
window.matchMedia = (query) => askBrowser(asPretended(query));

/** Selectors of the elements that keep their own colours where others are forced, as the widgets' rules have it. */
const exempt = new Set<string>();

/** What the browser does to colours that are forced; a widget's own rules for that come after it. */
const forced = new CSSStyleSheet();
function force(): void {
  const others = `:where(:not(${['#none', ...exempt].map((selector) => `:is(${selector}), :is(${selector}) *`).join()}))`;
  forced.replaceSync(`${others}, ${others}::before, ${others}::after {
    color: CanvasText !important; background-color: transparent !important; border-color: currentColor !important;
    outline-color: currentColor !important; text-decoration-color: currentColor !important; text-shadow: none !important; box-shadow: none !important;
  }`);
}

/** The media rules of the widgets' style sheets, with the condition that each was written with. */
const conditions = new Map<CSSMediaRule, string>();
const known = new WeakSet<CSSStyleSheet>();

function collect(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) conditions.set(rule, rule.media.mediaText);
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules);
  }
}

/** Under forced colours a widget's rules win over the browser's, so here over the style sheet above. */
function apply(rule: CSSMediaRule, condition: string): void {
  rule.media.mediaText = asPretended(condition);
  if (!condition.includes('forced-colors')) return;
  const priority = pretended.has('forced-colors') ? 'important' : '';
  for (const {selectorText, style} of rule.cssRules as unknown as Iterable<CSSStyleRule>) {
    if (style.getPropertyValue('forced-color-adjust') === 'none' && !selectorText.includes('::')) exempt.add(selectorText);
    for (const name of [...style]) style.setProperty(name, style.getPropertyValue(name), priority);
  }
}

/** Makes every widget in the document look as these settings would have it. */
export function showAsWith(theme: string, motion: string): void {
  pretended.clear();
  if (theme.startsWith('forced')) pretended.set('forced-colors', 'active');
  if (motion === 'reduce') pretended.set('prefers-reduced-motion', motion);
  for (const {shadowRoot} of document.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const sheets = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== forced);
    for (const sheet of sheets.filter((one) => !known.has(one))) {
      known.add(sheet);
      collect(sheet.cssRules);
    }
    shadowRoot.adoptedStyleSheets = pretended.has('forced-colors') ? [...sheets, forced] : sheets;
  }
  conditions.forEach((condition, rule) => apply(rule, condition));
  force();
}
