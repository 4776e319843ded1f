// What an engine tells assistive technology of an element: its role and its name.

/** With the white space of names collapsed. */
const plain = ({role, name}) => ({role, name: name.replace(/\s+/g, ' ').trim()});

/** Chromium says it by its protocol. */
async function inChromium(page, handle) {
  const {role, name = ''} = await page.accessibility.snapshot({root: handle, interestingOnly: false});
  return plain({role, name});
}

/** Runs in the page: the text that names an element, with the spaces that it has. */
function namedBy(element) {
  const label = element.getAttribute('aria-labelledby');
  const {dataset, textContent} = label ? element.getRootNode().getElementById(label) : element;
  return dataset.phrase ?? textContent.trim();
}

/** Firefox finds elements by role and exact name; so it is asked whether this one is among those that have what is expected. */
async function inFirefox(place, handle, {role, name}) {
  const exact = await handle.evaluate(namedBy);
  const found = await place.$$(`aria/${exact}[role="${role}"]`);
  for (const one of found) if (await one.evaluate((element, other) => element === other, handle)) return plain({role, name: exact});
  return {role: `not ${role}`, name: `not ${name}`};
}

/**
 * The role and name of elements.
 * @param page A page as `launchEngine` opens it.
 * @param find Runs in the page: an element, in a shadow root or not.
 * @param parameters For `find`.
 * @param expected What they are expected to be.
 */
export async function accessible(page, find, parameters, expected) {
  if (page.driver) {
    const element = await page.driver('POST', '/execute/sync', {script: `return (${find})(...arguments)`, args: parameters});
    const [reference] = Object.values(element);
    const ask = (what) => page.driver('GET', `/element/${reference}/computed${what}`);
    return plain({role: await ask('role'), name: await ask('label')});
  }
  const handle = (await page.puppeteer.evaluateHandle(find, ...parameters)).asElement();
  if (page.isFirefox) {
    const place = (await handle.evaluateHandle((element) => element.closest('.widget'))).asElement();
    return inFirefox(place, handle, expected);
  }
  return inChromium(page.puppeteer, handle);
}
