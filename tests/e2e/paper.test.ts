import { expect, test } from '@playwright/test';

test.use({ colorScheme: 'dark' });

test('an event on paper: black on white, each note numbered as its mark, with the whole address of its passage', async ({
  page,
}) => {
  await page.goto('/events/partial-mobilization-in-azerbaijan/');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.locator('body').evaluate((body) => {
    const { color, backgroundColor } = getComputedStyle(body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const numbers = await page.locator('.citation .number').allTextContents();
  expect(await page.locator('.summary .cite').allTextContents()).toEqual(numbers);
  const places = page.locator('.citation .on-paper');
  await expect(places).toHaveCount(numbers.length);
  for (const place of await places.all()) {
    await expect(place).toBeVisible();
    await expect(place).toHaveText(
      /^https:\/\/archive\.example\/sources\/[a-z-]+\/#p-\w{8}\s*SHA-256 of the document: [0-9a-f]{12}…$/u,
    );
  }
  await expect(page.locator('.to-passage').first()).toBeHidden();
  await expect(page.locator('.neighbours')).toBeHidden();
});
