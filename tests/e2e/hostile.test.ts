import { expect, type Page, test } from '@playwright/test';
import { hostileSites } from '../hostile-sites.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(hostileSites.hostile.outDir);
});
test.afterAll(() => site.stop());

test('nothing that an author writes is executed, opens, leaves or covers anything, wherever it is shown', async ({ page }) => {
  test.setTimeout(90_000);
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  await watch(page, faults);
  const open = async (path: string) => {
    const response = await page.goto(new URL(path, site.address).href);
    expect(response?.status(), path).toBe(200);
  };
  const settled = async (where: string) => {
    await page.waitForTimeout(50);
    for (const fault of await page.evaluate(strangeElements)) faults.push(`${where}: ${fault}`);
    for (const fault of await page.evaluate(() => (globalThis as { caught?: string[] }).caught ?? []))
      faults.push(`${where}: ${fault}`);
    if (new URL(page.url()).origin !== new URL(site.address).origin) faults.push(`${where}: left for ${page.url()}`);
  };

  const asked = encodeURIComponent('"><img src=x onerror=alert(1)>{{7*7}}');
  await open(`/?lanes=source&q=script&topic=${asked}&place=__proto__&party=constructor&from=${asked}`);
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await page.locator('doc-filters').dispatchEvent('pointerenter');
  await expect(page.locator('doc-filters')).toHaveAttribute('data-state', 'ready');
  await settled('asked view');

  await open('/?lanes=source');
  await page.locator('.tl-stage').evaluate((stage: HTMLElement) => stage.focus({ preventScroll: true }));
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tl-card figure.citation').first()).toBeVisible();
  await settled('card');
  await page.keyboard.press('Escape');
  await page.locator('doc-filters').dispatchEvent('pointerenter');
  await expect(page.locator('doc-filters')).toHaveAttribute('data-state', 'ready');
  for (const kind of await page.locator('doc-filters details').all()) {
    await kind.evaluate((details: HTMLDetailsElement) => (details.open = true));
    const choice = kind.locator('label').first();
    if (await choice.isVisible()) await choice.click();
    await settled('filters');
  }
  await page.locator('doc-filters input[type="search"]:visible').first().fill('<img src=x onerror=alert(1)>');
  await settled('search');

  await open('/embed/?lanes=topic#e-3');
  await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  await settled('embed');

  await open('/events/e-0/');
  await page.locator('.to-passage').first().hover();
  await expect(page.locator('.preview mark').first()).toBeVisible();
  await settled('preview of a passage');

  await open('/sources/s-0/');
  await page.locator('.notes a[href*="/events/"]:visible').first().hover();
  await expect(page.locator('.preview-title')).toBeVisible();
  await settled('preview of an event');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const words = document.querySelector('.document .paragraph mark')?.firstChild;
    if (words) getSelection()?.selectAllChildren(words.parentNode as Node);
  });
  await expect(page.locator('.quote-bar')).toBeVisible();
  await page.locator('.quote-bar button').first().click();
  await settled('selection');
  const turned = page.locator('.unseen[data-code="U+202E"]');
  await expect(turned).toHaveCount(1);
  expect(await turned.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');

  await open('/wording/');
  const wording = (await page.locator('main a[href^="/wording/"]').first().getAttribute('href')) ?? '';
  await open('/sources/s-0/');
  const passage = (await page.locator('.to-card').first().getAttribute('href')) ?? '';
  const more = [
    '/disagreements/',
    '/places/',
    '/places/p-7/',
    '/parties/p-9/',
    '/stories/way/',
    '/stories/way/1/',
    '/wording/',
  ];
  const others = [wording, '/coverage/', '/sources/', '/about/', '/events/e-40/', '/sources/s-1/', passage];
  for (const path of [...more, ...others]) {
    await open(path);
    await settled(path);
  }
  expect(faults).toEqual([]);
});

/**
 * Collects all signs that a string was more than text: calls, dialogs, requests, new windows, errors, violations of the policy.
 */
async function watch(page: Page, faults: string[]): Promise<void> {
  await page.addInitScript(() => {
    const caught: string[] = [];
    Object.assign(globalThis, { caught });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      Object.assign(globalThis, { [name]: () => void caught.push(`${name} was called`) });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      caught.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  const own = new URL(site.address).origin;
  await page.route(
    (address) => address.origin !== own && !['data:', 'blob:'].includes(address.protocol),
    (route) => {
      faults.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
  page.on('download', (download) => faults.push(`download: ${download.url()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
}

/** Runs in the page: returns elements and attributes that no page of ours has, whatever created them. */
function strangeElements(): string[] {
  const never =
    'iframe, object, embed, applet, portal, base:not([target="_top"]), meta[http-equiv="refresh" i], marquee, math, form:not([novalidate]:is([data-part="typed-form"], [data-part="find-form"], [data-part="search-form"]):not([action])), img, video, audio, template[shadowrootmode], plaintext, xmp, frameset, foreignObject, svg script, svg animate, svg set, style';
  const found = [...document.querySelectorAll(never)].map((element) => element.outerHTML.slice(0, 100));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${element.tagName} ${name}`);
      if (
        ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) &&
        /^\s*(?:javascript|vbscript|data:text|blob):?/iu.test(value)
      )
        found.push(`${element.tagName} ${name}=${value}`);
    }
  }
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (middle?.closest('body') === null) found.push('the page is covered');
  return found;
}
