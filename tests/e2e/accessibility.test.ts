import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind. */
const kinds = [
  '/',
  '/events/control-of-jabrayil-2020/',
  '/events/partial-mobilization-in-azerbaijan/',
  '/sources/',
  '/sources/offensive-and-counter-offensive/',
  '/passages/p-01cr7yfh/',
  '/places/',
  '/places/shusha/',
  '/parties/',
  '/parties/ilham-aliyev/',
  '/disagreements/',
  '/coverage/',
  '/wording/',
  '/wording/background-and-battles--second-karabakh-war/',
  '/stories/',
  '/stories/backbone/',
  '/stories/backbone/11/',
  '/help/quote-missing/',
  '/about/',
  '/method/',
  '/404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of kinds) {
      test(`axe finds nothing on ${path}`, async ({ page, isMobile }) => {
        test.skip(isMobile && colorScheme === 'dark', 'colours are the same on both screens');
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ target }) => target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/events/control-of-jabrayil-2020/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
