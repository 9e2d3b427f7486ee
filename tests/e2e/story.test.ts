import { expect, type Page, test } from '@playwright/test';

const story = '/stories/backbone/';
const steps = 16;
const ready = (page: Page) => expect(page.locator('.step-hint')).toBeVisible();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the home page into the story, step by step, and to the words in the document', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^The backbone of the archive/u }).click();
  await expect(page).toHaveURL(new RegExp(`${story}$`, 'u'));
  await expect(page.locator('.sides-note')).toContainText('written from the side of');
  await page.getByRole('link', { name: 'Begin with step 1' }).click();
  await expect(page).toHaveURL(new RegExp(`${story}1/$`, 'u'));
  await expect(page.locator('.step-bar')).toContainText(`Step 1 of ${steps}`);
  await page.locator('.step-bar a[rel="next"]').click();
  await expect(page).toHaveURL(new RegExp(`${story}2/$`, 'u'));
  await page.getByRole('link', { name: 'Open in document' }).click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`mark[data-passages~="${id}"]`).first()).toBeInViewport();
});

test('arrow keys lead forward and back, from the beginning to the last step', async ({ page }) => {
  await page.goto(`${story}1/`);
  const seen = new Set<string>();
  for (let number = 1; number <= steps; number++) {
    await expect(page).toHaveURL(new RegExp(`${story}${number}/$`, 'u'));
    await ready(page);
    seen.add(await page.title());
    await expect(page.locator('.step-list [aria-current="step"] .step-number')).toHaveText(String(number));
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(steps);
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(new RegExp(`${story}${steps}/$`, 'u'));
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`${story}${steps - 1}/$`, 'u'));
  await page.goto(`${story}1/`);
  await ready(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`${story}$`, 'u'));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${story}1/$`, 'u'));
});

test('keys with a modifier, and keys in a control, are left alone', async ({ page }) => {
  await page.goto(`${story}4/`);
  await ready(page);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('.step-page')?.append(field);
    field.focus();
  });
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(new RegExp(`${story}4/$`, 'u'));
});

test('a swipe leads to the next step and back; scrolling and short or slanted moves lead nowhere', async ({
  page,
  isMobile,
  context,
}) => {
  test.skip(!isMobile, 'a finger');
  const session = await context.newCDPSession(page);
  const swipe = async (from: readonly [number, number], x: number, y: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from[0] + x * step, y: from[1] + y * step }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= 8; step++) await touch('touchMove', step / 8);
    await touch('touchEnd', 1);
  };
  const isAt = (number: number) => expect(page).toHaveURL(new RegExp(`${story}${number}/$`, 'u'));
  await page.goto(`${story}11/`);
  await ready(page);
  await swipe([200, 600], 0, -300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await swipe([200, 500], -40, 0);
  await swipe([250, 400], -150, -140);
  await swipe([8, 400], 200, 0);
  await page.waitForTimeout(300);
  await isAt(11);
  await swipe([300, 400], -180, 10);
  await isAt(12);
  await ready(page);
  await swipe([100, 400], 180, -10);
  await isAt(11);
});

test('the whole story is on one page, and each step of it leads to its own', async ({ page }) => {
  await page.goto(story);
  const items = page.locator('.story-steps > li');
  await expect(items).toHaveCount(steps);
  for (const item of await items.all()) {
    await expect(item.locator('.when')).not.toBeEmpty();
    await expect(item.locator('.quotation').first()).not.toBeEmpty();
    await expect(item.locator('figcaption a').first()).toBeVisible();
  }
  await page.goto(`${story}#_step-9`);
  await expect(page.locator('#_step-9 h2')).toBeInViewport();
  await page.getByRole('link', { name: 'Step 9 on its own page' }).click();
  await expect(page).toHaveURL(new RegExp(`${story}9/$`, 'u'));
  await page.getByRole('link', { name: 'The whole story on one page' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${story}#_step-9$`, 'u'));
});

test('on paper every step stands with its number, its words and its addresses', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.story-address')).toHaveText(new RegExp(`https?://.*${story}$`, 'u'));
  await expect(page.locator('.story-begin')).toBeHidden();
  await expect(page.locator('.story-steps > li .quotation').last()).toBeVisible();
  const printed = await page.locator('.story-steps > li').evaluateAll((items) =>
    items.map((item) =>
      ['.step-number::after', '.step-event a::after', '.to-passage::after'].map((name) => {
        const [selector = '', pseudo] = name.split('::');
        const part = item.querySelector(selector);
        return part ? getComputedStyle(part, `::${pseudo}`).content : '';
      }),
    ),
  );
  expect(printed).toHaveLength(steps);
  for (const [index, [number, event, passage]] of printed.entries()) {
    expect(number).toContain(`${story}${index + 1}/`);
    expect(event).toContain('/events/');
    expect(passage).toContain('/sources/');
  }
});

test('an event says in which story it stands', async ({ page }) => {
  await page.goto('/events/trilateral-statement/');
  await page.getByRole('link', { name: /^The backbone/u }).click();
  await expect(title(page)).toHaveText('Azerbaijan, Armenia and Russia sign a statement');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('links lead through the story, and nothing speaks of keys', async ({ page }) => {
    await page.goto(`${story}1/`);
    await expect(page.locator('.step-hint')).toBeHidden();
    const first = await title(page).textContent();
    await page.locator('.step-neighbours a').nth(1).click();
    await expect(page).toHaveURL(new RegExp(`${story}2/$`, 'u'));
    expect(await title(page).textContent()).not.toBe(first);
    await page.locator('.step-list a').last().click();
    await expect(page).toHaveURL(new RegExp(`${story}${steps}/$`, 'u'));
  });
});
