// Steps in the embed builder, as somebody takes them who uses it.

/**
 * Opens the builder for a reader of a language.
 * @param address Where it is served.
 * @param languages The languages that the browser prefers.
 * @param hash What has been chosen already.
 */
export async function openBuilder(browser, address, languages = ['en-GB'], hash = '') {
  const page = await browser.newPage();
  const [requests, messages] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  await page.evaluateOnNewDocument((those) => Object.defineProperty(navigator, 'languages', {value: those}), languages);
  await page.goto(`${address}/index.html${hash}`, {waitUntil: 'networkidle0'});
  await written(page, '</lifesci-');
  return {page, requests, messages};
}

/** The snippet, once it holds some text. */
export async function written(page, text) {
  await page.waitForFunction((part) => document.querySelector('#snippet')?.textContent.includes(part), {timeout: 20_000}, text);
  return page.$eval('#snippet', ({textContent}) => textContent);
}

/** What has the focus: the value of a button or box, else its text. */
export const focused = (page) =>
  page.evaluate(() => {
    const {value, name, id, textContent, ariaLabel} = document.activeElement;
    return (name && `${name} ${value}`) || ariaLabel || id || textContent.trim();
  });

/** Presses Tab until something has the focus. */
export async function tabTo(page, wanted) {
  const seen = [];
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    seen.push(name);
    if (name.startsWith(wanted)) return;
  }
  throw new Error(`${wanted} cannot be reached with Tab; reached: ${seen.join(' | ')}`);
}
