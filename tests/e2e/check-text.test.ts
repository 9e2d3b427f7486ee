import { buffer } from 'node:stream/consumers';
import { expect, type Page, test } from '@playwright/test';
import { ZipFile } from 'yazl';
import { colours, everything, violationLines } from '../support/axe.ts';

const quoting = (...quoted: readonly string[]) => quoted.map((words) => `It says “${words}”.`).join('\n\n');
const asItStands = 'liberated Jabrayil on October 4, Fuzuli on October 17';
const altered = 'liberated Jabrayil on October 5, Fuzuli on October 17';
const nowhere = 'all the lanterns were green and sang to each other';
const article = quoting(asItStands, altered, nowhere);

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text to check').fill(text);
  await page.getByRole('button', { name: 'Check it' }).click();
}

const verdicts = (page: Page) => page.locator('.check-verdict .check-head b');
const status = (page: Page) => page.locator('.check-status');

test('each quotation is told with what differs, and leads to the words in the document', async ({ page }) => {
  await page.goto('/verify/');
  await check(page, article);
  await expect(status(page)).toHaveText('3 quotations: 1 found, 1 altered and 1 nowhere.');
  await expect(verdicts(page)).toHaveText(['Altered', 'Found nowhere', 'Found']);
  const first = page.locator('.check-verdict').first();
  await expect(first.locator('del')).toHaveText('left out: 4. ');
  await expect(first.locator('ins')).toHaveText('put in: 5. ');
  await page.locator('.check-shown a').nth(1).click();
  await expect(first).toBeInViewport();
  await page
    .locator('.check-verdict')
    .last()
    .getByRole('link', { name: /^Read it in/u })
    .click();
  await expect(page).toHaveURL(/\/sources\/background-and-battles\/#b-\d+/u);
  await expect(page.getByText('liberated Jabrayil on October 4').first()).toBeInViewport();
});

test('a result says that it is of an older text while the text is edited', async ({ page }) => {
  await page.goto('/verify/');
  await check(page, article);
  await expect(status(page)).toHaveText('3 quotations: 1 found, 1 altered and 1 nowhere.');
  await page.getByLabel('Text to check').fill(`${article} More.`);
  await expect(status(page)).toContainText('of the text as it was before you changed it');
  await page.getByLabel('Text to check').fill(article);
  await expect(status(page)).toHaveText('3 quotations: 1 found, 1 altered and 1 nowhere.');
});

test('nothing of the text leaves the browser, and nothing is fetched before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/verify/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((each) => /check-text\.json|sources\/|run-check/u.test(each))).toEqual([]);
  await check(page, article);
  await expect(verdicts(page).first()).toBeVisible();
  const { origin } = new URL(page.url());
  expect(asked.filter((each) => !each.startsWith(`GET ${origin}/`))).toEqual([]);
  expect(asked.filter((each) => /lanterns|Jabrayil/u.test(each))).toEqual([]);
});

test('a link brings a text, after ? or after #', async ({ page }) => {
  for (const start of ['?', '#']) {
    await page.goto('about:blank');
    await page.goto(`/verify/${start}text=${encodeURIComponent(`“${altered}”`)}`);
    await expect(verdicts(page)).toHaveText(['Altered']);
    await expect(page.getByLabel('Text to check')).toHaveValue(`“${altered}”`);
  }
});

test('files are read: a page, Markdown, a document of a word processor; a PDF is not, and why is told', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same on both screens');
  await page.goto('/verify/');
  const zip = new ZipFile();
  zip.addBuffer(
    Buffer.from(`<w:document><w:body><w:p><w:r><w:t>“${altered}”</w:t></w:r></w:p></w:body></w:document>`),
    'word/document.xml',
  );
  zip.end();
  const files = {
    'a.html': Buffer.from(`<p>It says</p><blockquote>${altered}</blockquote><script>alert(1)</script>`),
    'a.md': Buffer.from(`It says\n\n> ${altered}\n`),
    'a.docx': await buffer(zip.outputStream),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await page.getByLabel(/^Or a file/u).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await expect(status(page)).toHaveText(`${name} is in the field. Check it when you are ready.`);
    await page.getByRole('button', { name: 'Check it' }).click();
    await expect(verdicts(page), name).toHaveText(['Altered']);
  }
  const others = { 'a.pdf': /A PDF is not read here/u, 'b.docx': /cannot be read/u, 'a.rtf': /Only/u };
  for (const [name, told] of Object.entries(others)) {
    await page
      .getByLabel(/^Or a file/u)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('%PDF-1.4') });
    await expect(status(page)).toHaveText(told);
  }
});

test.describe('the result', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('can be copied as text, Markdown and JSON', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same on both screens');
    await page.goto('/verify/');
    await check(page, article);
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await expect(page.locator('.check-copy')).toContainText('Copied.');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('as text')).toContain('Altered (line 3): “liberated Jabrayil on October 5, Fuzuli on October 17”');
    expect(await copied('as Markdown')).toMatch(/~~4~~ \*\*5\*\*[^]*\]\(http:\/\/localhost/u);
    expect(JSON.parse(await copied('as JSON'))).toMatchObject({ counts: { found: 1, altered: 1, absent: 1 } });
  });
});

test('a long check says how far it is, and can be stopped', async ({ page }) => {
  await page.goto('/verify/');
  const long = `${article}\n\n`.repeat(3000);
  await page.getByLabel('Text to check').evaluate((field, text) => void ((field as HTMLTextAreaElement).value = text), long);
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('.check-progress')).toHaveText(/^\d+% done$/u);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText('Stopped. Nothing was checked.');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
  await check(page, article);
  await expect(verdicts(page)).toHaveText(['Altered', 'Found nowhere', 'Found']);
});

test('a file in another encoding is read, or refused, and a PDF is told how to bring', async ({ page }) => {
  await page.goto('/verify/');
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await choose('a.txt', Buffer.from(`\uFEFF“${altered}”`, 'utf16le'));
  await expect(page.getByLabel('Text to check')).toHaveValue(`“${altered}”`);
  await expect(status(page)).toContainText('was read as utf-16le');
  await choose('b.txt', Buffer.from([0x90, 0x85, 0x8e, 0xd4, 0x82, 0xcd, 0x8c, 0xdc]));
  await expect(status(page)).toContainText('save it as UTF-8');
  await choose('c.pdf', Buffer.from('%PDF-1.7'));
  await expect(status(page)).toContainText('select all of it, copy, and paste it');
});

test('all of it is done by keyboard', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there is no Tab');
  await page.goto('/verify/');
  await page.getByLabel('Text to check').focus();
  await page.keyboard.type(`“${altered}”`);
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdicts(page)).toHaveText(['Altered']);
  await expect(status(page)).toHaveAttribute('role', 'status');
});

test('axe finds nothing in a result, in both themes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/verify/');
  await check(page, `${article}\n\nIn all, 120 Azerbaijani civilians were killed in the war.`);
  await expect(page.getByRole('heading', { name: 'Numbers to look at' })).toBeVisible();
  expect(await violationLines(page, everything)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationLines(page, colours)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page names the command and leads to the documents', async ({ page }) => {
    await page.goto('/verify/');
    await expect(page.getByText('npm run check-text -- article.md')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check it' })).toBeHidden();
    await page.locator('.check-scriptless').getByRole('link', { name: 'documents' }).click();
    await expect(page).toHaveURL(/\/sources\/$/u);
  });
});
