import { expect, type Page, test } from '@playwright/test';
import { languageSite } from '../built-sites.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(languageSite.outDir);
});
test.afterAll(() => site.stop());

test('what scripts write says its language: titles theirs, and sentences of the site its own', async ({ page }) => {
  const open = async (path: string) => {
    await page.goto(new URL(path, site.address).href);
    if (path.startsWith('/?')) await expect(page.locator('doc-timeline')).toHaveAttribute('data-state', 'ready');
  };
  await open('/?lanes=source#flood');
  // One document has nothing in this window: its name stands under the others.
  const lanes = ['Το χρονικό', '[Το γράμμα]', 'The book of the mill', /^\[Το σημείωμα/];
  await expect(page.locator('.tl-live [data-part="lane-name"]')).toHaveText(lanes);
  await expect(page.locator('.tl-live-line')).toHaveText('1911: Το νερό περνά την όχθη');
  expect(await wrong(page)).toEqual([]);

  await open('/?topic=river');
  await expect(page.locator('doc-filters')).toHaveAttribute('data-state', 'ready');
  await page.locator('.tl-kinds summary').nth(1).click();
  await expect(page.locator('.tl-kinds details[open] li')).toHaveCount(4);
  expect(await wrong(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.tl-label').click();
  await expect(page.locator('.tl-card-differ a')).toHaveText('Πρόβατα που πνίγηκαν το 1911');
  expect(await wrong(page)).toEqual([]);

  await open('/sources/letter/');
  await page.locator('.note-event a').first().hover();
  await expect(page.locator('.preview-title')).toHaveText('Ανοίγει ο μύλος');
  expect(await wrong(page)).toEqual([]);
});

/** Texts in Greek letters without `lang` Greek, and texts in Latin letters without `lang` English. */
function wrong(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, element] = [node.nodeValue ?? '', node.parentElement];
      if (element?.closest('script, style')) continue;
      const isLatin = /\p{Script=Latin}{2}/u.test(text);
      const asked = isLatin ? 'en' : /\p{Script=Greek}/u.test(text) ? 'el' : undefined;
      const said = element?.closest('[lang]')?.getAttribute('lang');
      if (asked !== undefined && said !== asked) found.push(`${said}: ${text.trim()}`);
    }
    return found;
  });
}
