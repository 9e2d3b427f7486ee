import { expect, type Page, test } from '@playwright/test';
import { everything, violationLines } from '../support/axe.ts';

const results = (page: Page) => page.locator('.search-results .result');
const count = (page: Page) => page.locator('.search-count');
/** Words of the document that are marked without changing its text. */
const marked = (page: Page, name: string) => page.evaluate((each) => [...(CSS.highlights.get(each) ?? [])].map(String), name);

test('by keyboard: from any page to the very words, and back to the results', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there are no keys');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/events/control-of-jabrayil-2020/');
  expect(loaded.filter((path) => path.startsWith('/search/'))).toEqual([]);
  // Without a pause: nothing that is typed after the key is lost.
  await page.keyboard.type('/savage tribe');
  await expect(page.locator('.site-header').getByRole('searchbox')).toHaveValue('savage tribe');
  // Once the field is used, what the search needs comes.
  const ready = () => new Set(loaded.filter((path) => path.startsWith('/search/')).map((path) => path.replace(/\d+/u, 'N')));
  await expect.poll(ready).toEqual(new Set(['/search/names.json', '/search/words-N.json', '/search/texts-N.json']));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(results(page).first()).toContainText('savage tribe');
  await expect(page).toHaveURL(/\?q=savage\+tribe$/u);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sources\/second-karabakh-war\/\?find=savage\+tribe(?:&find=\w+)*#b-\d+$/u);
  await expect.poll(() => marked(page, 'found-current')).toEqual(['savage tribe']);
  const top = await page.evaluate(
    () => [...(CSS.highlights.get('found-current') ?? [])].map((each) => (each as Range).getBoundingClientRect().top)[0],
  );
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
  await page.goBack();
  await expect(results(page).first()).toContainText('savage tribe');
});

test('the key / in the midst of a document leaves it where it is', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there are no keys');
  await page.goto('/sources/second-karabakh-war/');
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
  const top = () => page.evaluate(() => Math.round(scrollY));
  await expect.poll(top).toBe(3000);
  await page.keyboard.type('/mill');
  const field = page.locator('.site-header').getByRole('searchbox');
  await expect(field).toHaveValue('mill');
  await expect(field).toBeInViewport({ ratio: 1 });
  expect(await top()).toBe(3000);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  expect(await top()).toBe(3000);
});

test('what is typed before the scripts come is searched', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there are no keys');
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Kelbajar');
  come();
  await expect(results(page).first()).toContainText('Kalbadjar');
  await expect(page.getByRole('searchbox')).toHaveValue('Kelbajar');
});

test('the count is read out when typing rests, and not at every letter', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('cease');
  await expect(count(page)).toContainText('cease');
  const said = page.locator('.search-found > [role=status]');
  await expect(said).toContainText('cease');
  const told: string[] = [];
  await page.exposeFunction('tell', (text: string) => told.push(text));
  await said.evaluate((line) =>
    new MutationObserver(() => (window as unknown as { tell: (text: string) => void }).tell(line.textContent ?? '')).observe(
      line,
      { childList: true },
    ),
  );
  await field.pressSequentially('fire', { delay: 60 });
  await expect(said).toContainText('ceasefire');
  expect(told).toHaveLength(1);
});

test('the link in the header is a field when it is pressed, and a link again when it is left empty', async ({ page }) => {
  await page.goto('/places/');
  const link = page.locator('.site-header').getByRole('link', { name: 'Search' });
  const field = page.locator('.site-header').getByRole('searchbox', { name: 'Search' });
  await link.click();
  await expect(field).toBeFocused();
  await page.keyboard.type('Shu');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await page.waitForFunction(() => document.querySelector('link[rel="prefetch"]'));
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await link.click();
  await page.locator('h1').click();
  await expect(link).toBeVisible();
  await link.click();
  await page.keyboard.type('Shusha 2020');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Shusha\+2020$/u);
  await expect(results(page).first()).toContainText('Shusha');
});

test('the field in the header moves nothing', async ({ page }) => {
  await page.goto('/places/');
  const places = () =>
    page
      .locator('.site-header, .site-header li, h1')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const before = await places();
  await page.keyboard.type('/Shusha');
  const field = page.locator('.site-header').getByRole('searchbox');
  await expect(field).toBeFocused();
  expect(await places()).toEqual(before);
  await page.locator('h1').click();
  expect(await places()).toEqual(before);
});

test('who comes back from a result is where they were, with all that was shown', async ({ page }) => {
  await page.goto('/search/?q=Armenian');
  await expect(results(page).first()).toBeVisible();
  await page.locator('.search-more').click();
  await page.locator('.search-more').click();
  await expect(results(page)).toHaveCount(60);
  const followed = results(page).nth(47).getByRole('link');
  await followed.scrollIntoViewIfNeeded();
  const [href, top] = [await followed.getAttribute('href'), await page.evaluate(() => scrollY)];
  await followed.click();
  await expect(page.locator('.result')).toHaveCount(0);
  await page.goBack();
  await expect(results(page)).toHaveCount(60);
  await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '');
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);
});

test('the timeline says which search its events come from, and leads back to it with all that narrowed it', async ({
  page,
}) => {
  const address = '/search/?q=control&kind=event&place=shusha&from=2020';
  await page.goto(address);
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  await page.getByRole('link', { name: /on the timeline$/u }).click();
  await expect(page.locator('.tl-filters')).toContainText(new RegExp(`^(?:.|\\n)*${all} of \\d+ events`, 'u'));
  await page.getByRole('link', { name: 'Back to the search for “control”' }).click();
  await expect(page).toHaveURL(new RegExp(`${address.replace('?', String.raw`\?`)}$`, 'u'));
});

test('a date that cannot be read is said to be none', async ({ page }) => {
  await page.goto('/search/?q=ceasefire&from=sometime');
  await expect(page.getByRole('status').filter({ hasText: 'From: “sometime” is no date' })).toBeVisible();
  await expect(page.getByLabel('From')).toHaveAccessibleDescription(/no date/u);
});

test('the page of an event marks the words that led to it', async ({ page }) => {
  await page.goto('/search/?q=Kelbajar&kind=event');
  await results(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/events\/[^/]+\/\?find=/u);
  await expect.poll(() => marked(page, 'found')).toContain('Kalbadjar');
});

test('on a phone what is chosen from covers nothing', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'there is room beside it');
  await page.goto('/search/?q=ceasefire');
  await expect(results(page).first()).toBeVisible();
  const facet = page.locator('.search-facets details').nth(2);
  await facet.locator('summary').click();
  await facet.getByRole('checkbox').first().check();
  await page.getByLabel('From').click();
  await facet.locator('summary').click();
  await expect(facet.getByRole('checkbox').first()).toBeVisible();
});

test('a spelling finds the others, and says so; the events are shown on the timeline, which leads back', async ({ page }) => {
  await page.goto('/search/?q=Kelbajar&kind=event');
  await expect(page.locator('.search-notices')).toContainText('“Kelbajar” also finds Kalbadjar.');
  await expect(results(page).first().locator('mark').first()).toHaveText(/Kalbadjar|Kelbajar/u);
  const events = Number(/^\d+/u.exec((await count(page).textContent()) ?? '')?.[0]);
  expect(await results(page).count()).toBe(events);
  await page.getByRole('link', { name: `Show these ${events} events on the timeline` }).click();
  await expect(page.locator('.tl-filters')).toContainText(new RegExp(`^(?:.|\\n)*${events} of \\d+ events`, 'u'));
  await page.getByRole('link', { name: 'Back to the search' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('Kelbajar');
  await expect(results(page).first()).toBeVisible();
});

test('what stands nowhere is said to be nowhere, and what is near is said to be near', async ({ page }) => {
  await page.goto('/search/?q=ceasfire+violation');
  await expect(page.locator('.search-notices')).toContainText('Nothing has “ceasfire”; these have “ceasefire”');
  await page.goto('/search/?q=qqqqzz');
  await expect(count(page)).toHaveText('Nothing is found for “qqqqzz”.');
  await expect(results(page)).toHaveCount(0);
});

test('results are narrowed, put in order and kept in the address', async ({ page }) => {
  await page.goto('/search/?q=ceasefire');
  await expect(results(page).first()).toBeVisible();
  const all = await count(page).textContent();
  await page.getByLabel(/^Passages/u).check();
  await expect(page).toHaveURL(/kind=passage/u);
  await expect(page.locator('.result:not(.of-passage)')).toHaveCount(0);
  expect(await count(page).textContent()).not.toBe(all);
  await page.getByLabel('Order').selectOption('date');
  await expect(page).toHaveURL(/sort=date/u);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(page)).toHaveText(all ?? '');
});

test('words are found in a document, one place after the other', async ({ page }) => {
  await page.goto('/sources/second-karabakh-war/');
  if (await page.locator('.reader-find summary').isVisible()) await page.locator('.reader-find summary').click();
  const field = page.getByRole('searchbox', { name: 'Find in this document' });
  await field.fill('ceasefire');
  const said = page.locator('.reader-find [role="status"]');
  await expect(said).toHaveText(/^1 of \d+$/u);
  const places = await marked(page, 'found');
  expect(new Set(places.map((words) => words.toLowerCase()))).toEqual(new Set(['ceasefire']));
  expect(await page.locator('.strip .found').count()).toBeGreaterThan(1);
  await field.press('Enter');
  await expect(said).toHaveText(`2 of ${places.length}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(said).toHaveText(`${places.length} of ${places.length}`);
  await expect(page).toHaveURL(/\?find=ceasefire$/u);
  await field.fill('no such words here');
  await expect(said).toHaveText('Not in this document');
  await field.fill('SHUŞA');
  await expect(said).toHaveText(/^\d+ of \d+, of the nearest: “Shusha”$/u);
});

test('an address at which there is no page is searched for', async ({ page }) => {
  await page.goto('/events/shusha-control/');
  await expect(page.getByRole('searchbox')).toHaveValue('shusha control');
  await expect(results(page).first()).toContainText('Shusha');
  await expect(page).toHaveURL(/\/events\/shusha-control\/$/u);
  await page.locator('.skip').press('Enter');
  await expect(page).toHaveURL(/#_main$/u);
  await expect(page.getByRole('searchbox')).toHaveValue('shusha control');
});

test('axe finds nothing in results, and in what finds words in a document', async ({ page }) => {
  await page.goto('/search/?q=Kelbajar');
  await expect(results(page).first()).toBeVisible();
  expect(await violationLines(page, everything)).toEqual([]);
  await page.goto('/sources/forty-four-day-war/?find=war');
  if (await page.locator('.reader-find summary').isVisible()) await page.locator('.reader-find summary').click();
  await expect(page.locator('.reader-find [role="status"]')).toHaveText(/of/u);
  expect(await violationLines(page, everything)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search says what a reader can do, and leads to every document', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('.without-script')).toContainText('Without JavaScript this page cannot search.');
    await page.getByRole('link', { name: 'The Second Karabakh War' }).click();
    await expect(page.locator('h1')).toHaveText('The Second Karabakh War');
  });
});
