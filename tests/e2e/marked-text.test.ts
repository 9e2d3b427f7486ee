import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const source = '/sources/background-and-battles/';

/** The paragraph where most passages overlap. */
async function deepest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const depth = (block: Element) =>
      Math.max(0, ...[...block.querySelectorAll('mark')].map((mark) => (mark.dataset['passages'] ?? '').split(' ').length));
    const blocks = [...document.querySelectorAll('.block')].sort((a, b) => depth(b) - depth(a));
    return depth(blocks[0] as Element) >= 2 ? (blocks[0]?.id ?? '') : '';
  });
}

test('text copied from under passages that overlap is the words of the document, and nothing else', async ({ page }) => {
  await page.goto(source);
  const id = await deepest(page);
  expect(id).not.toBe('');
  const { copied, words } = await page.evaluate((block) => {
    const paragraph = document.querySelector(`#${block} > :first-child`) as HTMLElement;
    document.querySelector<HTMLInputElement>('#_lines')?.click();
    getSelection()?.selectAllChildren(paragraph);
    const text = paragraph.textContent.replace(/(?<=[\p{L}\p{N}]-)[^\S\n]*\n\s*(?=\S)/gu, '');
    return { copied: getSelection()?.toString() ?? '', words: text };
  }, id);
  const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
  expect(folded(copied)).toBe(folded(words));
});

test('to a screen reader it is running text, each passage followed by one link that says what rests on it', async ({
  page,
}) => {
  await page.goto(source);
  const id = await deepest(page);
  const snapshot = await page.locator(`#${id} > :first-child`).ariaSnapshot();
  const links = [...snapshot.matchAll(/link "(?<name>[^"]*(?:\\"[^"]*)*)"/gu)].map(({ groups }) => groups?.['name'] ?? '');
  const starts = await page.locator(`#${id} .to-note`).count();
  expect(links).toHaveLength(starts);
  expect(links.every((name) => name.startsWith('Cited by: '))).toBe(true);
  expect(snapshot).not.toMatch(/[●◦¶]/u);
  const text = await page.locator(`#${id} > :first-child`).evaluate((paragraph) => paragraph.textContent);
  const read = snapshot
    .split('\n')
    .filter((line) => !/^\s*- '?(?:link|\/url)/u.test(line))
    .map((line) => line.replace(/^\s*- (?:paragraph|mark|text)?:? ?"?/u, '').replace(/"$/u, ''))
    .join(' ');
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');
  expect(letters(read)).toBe(letters(text));
});

test('passages are gone through by keys and buttons, and it is said which one this is', async ({ page }) => {
  await page.goto(source);
  const said = page.locator('.reader-steps [role="status"]');
  await page.keyboard.press('n');
  await expect(said).toHaveText(/^Passage 1 of \d+$/u);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(said).toHaveText(/^Passage 2 of \d+$/u);
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused();
  await page.keyboard.press('p');
  await expect(said).toHaveText(/^Passage 1 of \d+$/u);
  await page.locator('#_keys').evaluate((box: HTMLInputElement) => box.click());
  await page.keyboard.press('n');
  await expect(said).toHaveText(/^Passage 1 of \d+$/u);
});

test('notes in the margin never lie over each other, and axe finds nothing where a passage was come for', async ({
  page,
  isMobile,
}) => {
  await page.goto(source);
  await page.keyboard.press('n');
  if (!isMobile) {
    await page.locator('.document.is-aligned').waitFor();
    await expect(async () => {
      const over = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect());
        return boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0) - 1).length;
      });
      expect(over).toBe(0);
    }).toPass();
  }
  const { violations } = await new AxeBuilder({ page }).exclude('.site-header').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
});
