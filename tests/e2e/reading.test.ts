import { expect, test } from '@playwright/test';

const event = '/events/control-of-jabrayil-2020/';

test('from an event to the words in the document, and back', async ({ page }) => {
  await page.goto(event);
  await page.getByRole('link', { name: 'Open in document' }).first().click();
  await expect(page).toHaveURL(/\/sources\/background-and-battles\/#p-[0-9a-z]+$/u);
  const id = new URL(page.url()).hash.slice(1);
  const marked = page.locator(`mark[data-passages~="${id}"]`).first();
  await expect(marked).toBeInViewport();
  await expect(marked).toContainText('liberated Jabrayil on October 4');
  await page
    .locator('.notes')
    .getByRole('link', { name: /^Back to: .*Control of Jabrayil is taken/u })
    .click();
  await expect(page).toHaveURL(new RegExp(`${event}$`, 'u'));
});

test('of several events on one passage, the way back is to the one that was left', async ({ page }) => {
  await page.goto('/sources/second-karabakh-war/');
  const [hash, path] = await page
    .locator('.note:has(.note-event:nth-of-type(4))')
    .first()
    .evaluate((note) => [note.id.replace('n-', '#p-'), note.querySelectorAll('a')[2]?.pathname ?? '']);
  await page.goto(String(path));
  await page.locator(`a.to-passage[href$="${hash}"], figure a[href*="${hash}"]`).first().click();
  const note = page.locator(`.note${String(hash).replace('#p-', '#n-')}`);
  await expect(note).toHaveClass(/knows-way/u);
  const offers = await note
    .locator('.note-event > a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link, '::before').display !== 'none' && link.checkVisibility())
        .map((link) => (link as HTMLAnchorElement).pathname),
    );
  expect(offers).toEqual([path]);
});

test('the passage that was come for is lit, in every segment, and no other', async ({ page }) => {
  await page.goto(event);
  const address = await page.getByRole('link', { name: 'Open in document' }).first().getAttribute('href');
  await page.goto('/sources/background-and-battles/');
  const backgrounds = () =>
    page
      .locator('mark')
      .evaluateAll((marks) =>
        marks.map((mark) => ({ passages: mark.dataset['passages'] ?? '', colour: getComputedStyle(mark).backgroundColor })),
      );
  const plain = new Set((await backgrounds()).map(({ colour }) => colour));
  expect(plain.size).toBe(1);
  await page.goto(String(address));
  const id = String(address).split('#')[1] as string;
  await expect(async () => {
    const lit = (await backgrounds()).filter(({ colour }) => !plain.has(colour));
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.every(({ passages }) => passages.split(' ').includes(id))).toBe(true);
  }).toPass();
});

test('a citation mark in a summary leads to its citation', async ({ page }) => {
  await page.goto(event);
  await page
    .getByRole('link', { name: /^Citation 2/u })
    .first()
    .click();
  await expect(page).toHaveURL(/#c-2$/u);
  await expect(page.locator('#c-2')).toBeInViewport();
});

test('a passage in the text leads by its own link to the note of its event', async ({ page }) => {
  await page.goto('/sources/background-and-battles/');
  const link = page.getByRole('link', { name: /^Cited by: .*Control of Jabrayil is taken/u }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#n-[0-9a-z]{8}$/u);
});

test('no page is wider than its screen', async ({ page }) => {
  for (const path of [
    '/',
    event,
    '/sources/',
    '/sources/history-of-the-conflict/',
    '/passages/p-01cr7yfh/',
    '/places/',
    '/parties/',
    '/disagreements/',
    '/coverage/',
    '/coverage/history-of-the-conflict/',
    '/stories/backbone/',
    '/stories/backbone/11/',
    '/method/',
  ]) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
});

test('an address that nothing has gets the page that says so', async ({ page }) => {
  const response = await page.goto('/events/never-happened/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
