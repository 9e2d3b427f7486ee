import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builtSites } from '../built-sites.ts';
import { builtPages, hasClass, textOf } from './pages.ts';

const full = builtSites[1];
const outDir = resolve(full.outDir);
const pages = new Map(builtPages(outDir).map((page) => [page.path, page]));
const idOf = (element: object) =>
  (element as { attrs: { name: string; value: string }[] }).attrs.find(({ name }) => name === 'id')?.value;

test('every id in the lock of published passages is a place on the page of its document', () => {
  const lock = JSON.parse(readFileSync(join(full.content, 'passages.lock.json'), 'utf8')) as Record<string, { source: string }>;
  const gone = Object.entries(lock).filter(([id, { source }]) => !pages.get(`/sources/${source}/`)?.ids.has(id));
  expect(gone).toEqual([]);
  expect(Object.keys(lock).length).toBeGreaterThan(30);
});

test('an old id stands beside the start of the passage it leads to, and lights it up as that does', () => {
  const starts = pages.get('/sources/parish-chronicle/')?.elements.filter((element) => hasClass(element, 'passage-start'));
  const at = starts?.findIndex((element) => idOf(element) === 'p-tj89xrgy') ?? -1;
  const three = starts?.slice(at, at + 3) ?? [];
  expect(three.map(idOf)).toEqual(['p-tj89xrgy', 'p-aaaaaaaa', 'p-bbbbbbbb']);
  const [own = '', ...others] = three.map((element) => element.attrs.find(({ name }) => name === 'class')?.value);
  expect(others).toEqual([own, own]);
  const rank = own.split(' ').at(-1) ?? '';
  const styles = readFileSync(join(outDir, 'sources/parish-chronicle/marks.css'), 'utf8');
  expect(styles).toContain(`.passage-start.${rank}:target ~ mark.${rank}`);
});

test('a withdrawn id leads to a statement with its words, and to where they stand if they still do', () => {
  const statement = (page: string, id: string) => {
    const item = pages.get(page)?.elements.find((element) => element.tagName === 'li' && idOf(element) === id);
    return item && textOf(item).replace(/\s+/gu, ' ').trim();
  };
  expect(statement('/sources/parish-chronicle/', 'p-cccccccc')).toBe(
    'This passage is no longer cited by any event:In 1914 nothing was written.' +
      'The words stand in the document, on line 27. Show the paragraph',
  );
  expect(statement('/sources/county-report/', 'p-eeeeeeee')).toBe(
    'This passage is no longer cited by any event:The mill was closed.The document, as it is now, does not have these words.',
  );
});

test('every id in the lock has a page of its own, and that of a withdrawn passage says so', () => {
  const lock = JSON.parse(readFileSync(join(full.content, 'passages.lock.json'), 'utf8')) as Record<string, object>;
  expect(Object.keys(lock).filter((id) => !pages.has(`/passages/${id}/`))).toEqual([]);
  const words = (path: string) => textOf(pages.get(path)?.elements.find(({ tagName }) => tagName === 'main') as never);
  for (const id of ['p-cccccccc', 'p-dddddddd']) {
    expect(words(`/passages/${id}/`)).toContain(`Passage ${id}`);
    expect(words(`/passages/${id}/`)).toContain('no longer cited by any event:');
  }
  for (const path of ['/passages/p-ffffffff/', '/passages/p-fffffffg/', '/sources/mill-ledger/']) {
    expect(words(path)).toContain('The mill took its last sack on 3 March 1909.');
    expect(words(path)).toContain('The document that had these words is no longer in the archive.');
  }
});

test('a document without withdrawn passages says nothing of them', () => {
  expect(pages.get('/sources/librarian-notebook/')?.ids.has('withdrawn')).toBe(false);
});
