import { expect, test } from '@playwright/test';
import { colours, everything, violationLines } from '../support/axe.ts';

/** One page of each kind; `npm run test:axe` checks every page. */
const kinds = [
  '/',
  '/events/control-of-jabrayil-2020/',
  '/events/partial-mobilization-in-azerbaijan/',
  '/sources/',
  '/sources/offensive-and-counter-offensive/',
  '/passages/p-01cr7yfh/',
  '/places/',
  '/places/shusha/',
  '/parties/ilham-aliyev/',
  '/disagreements/',
  '/coverage/',
  '/coverage/history-of-the-conflict/',
  '/wording/',
  '/wording/background-and-battles--second-karabakh-war/',
  '/stories/',
  '/stories/backbone/',
  '/stories/backbone/11/',
  '/help/',
  '/help/quote-missing/',
  '/about/',
  '/about/licences/',
  '/method/',
  '/verify/',
  '/embed/',
  '/404.html',
  '/search/',
  '/sitemap/',
];

/** Pages with another layout on phones, not only a narrower one. */
const otherOnPhone = ['/', '/events/control-of-jabrayil-2020/', '/sources/offensive-and-counter-offensive/', '/coverage/'];

// Otherwise colours would still be in transition from one theme to the other.
test.use({ reducedMotion: 'reduce' });

for (const path of kinds) {
  test(`axe finds nothing on ${path}`, async ({ page, isMobile }) => {
    test.skip(isMobile && !otherOnPhone.includes(path), 'laid out as on a desktop');
    await page.goto(path);
    expect(await violationLines(page, everything)).toEqual([]);
    if (isMobile) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationLines(page, colours)).toEqual([]);
  });
}

test('axe finds nothing where passages are withdrawn and sources were edited', async ({ page, isMobile, baseURL }) => {
  test.skip(isMobile, 'laid out as on a desktop');
  const full = new URL(baseURL ?? '');
  full.port = String(Number(full.port) + 1);
  for (const path of ['/archives/full/sources/parish-chronicle/', '/archives/full/passages/p-0hskh0zd/']) {
    await page.goto(new URL(path, full).href);
    expect(await violationLines(page), path).toEqual([]);
  }
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/events/control-of-jabrayil-2020/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
