import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pdfOf } from '../support/pdf.ts';

/** The first hour of an author with their own documents and folder: every error is about the author's own files. */
const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const place = mkdtempSync(join(tmpdir(), 'passage-first-hour-'));

afterAll(() => {
  rmSync(place, { recursive: true });
});

function run(...words: string[]) {
  const env = { ...process.env, GITHUB_ACTIONS: '', PASSAGE_SITE: '', PASSAGE_BASE: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: place, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const english = pdfOf([
  [
    ['THE BRIDGE AT LOWER FORD', 50, 550],
    ['The bridge was opened on 4 May 1907 by the mayor, and every-', 50, 510],
    ['body in the village walked over it.', 50, 496],
  ],
  [['On 12 March 1911 the river rose and took two of its arches.', 50, 550]],
]);
const arabic = `<!doctype html><html lang="ar" dir="rtl"><head><title>الجسر</title><meta name="author" content="أ. كاتب"></head>
<body><nav><a href="/">الرئيسية</a></nav><main><h1>الجسر</h1><p>افتتح الجسر في ٤ مايو ١٩٠٧<sup><a href="#n1">١</a></sup> بحضور المحافظ.</p>
<p>قال المحافظ: <q>الحمد لله على السلامة</q>.</p><p id="n1">١. وقيل في يونيو. <a href="#r1">↩</a></p></main><footer>© 2017</footer></body></html>`;
const chinese = '下滩的桥\n\n1907年5月4日，下滩的桥开通，全村的人都走过去了。\n\n1911年3月12日，河水上涨，冲走了两个桥拱。\n';
const french = `<html lang="fr"><title>Le pont</title><article><h1>Le pont</h1><p>Le pont fut ouvert le 4 mai 1907 par le maire,
qui dit : <q>Passez !</q></p><p>Le 12 mars 1911, la crue emporta <del>trois</del> <ins>deux</ins> arches.</p></article>`;

const documents: readonly (readonly [file: string, content: string | Uint8Array, id: string, options: readonly string[]])[] = [
  ['bridge.pdf', english, 'bridge', ['--language', 'en', '--title', 'The bridge']],
  ['jisr.html', arabic, 'jisr', []],
  ['qiao.txt', chinese, 'qiao', ['--language', 'zh', '--title', '下滩的桥']],
  ['pont.html', french, 'pont', []],
];

test('a new archive, four documents, events, the check, a site, and its proof', { timeout: 300_000 }, () => {
  expect(run('new', 'archive', 'mine')).toMatchObject({ status: 0 });
  for (const [file, content, id, options] of documents) {
    writeFileSync(join(place, file), content);
    const added = run('source', 'add', file, '--content', 'mine', ...options);
    expect(added, file).toMatchObject({ status: 0 });
    expect(added.said).not.toMatch(/does not look like words|pictures/u);
    const yaml = join(place, 'mine/sources', `${id}.yaml`);
    writeFileSync(
      yaml,
      readFileSync(yaml, 'utf8')
        .replace(/^titleKind:.*/mu, 'titleKind: formal')
        .replace(/^(stance|note):.*/gmu, '$1: A short account of a bridge.'),
    );
  }
  expect(run('check', '--content', 'mine')).toMatchObject({ status: 0 });

  const quotes: readonly (readonly [source: string, quote: string, date: string])[] = [
    ['bridge', 'The bridge was opened on 4 May 1907', '1907-05-04'],
    ['bridge', 'took two of its arches', '1911-03'],
    ['jisr', 'افتتح الجسر في ٤ مايو ١٩٠٧', '1907-05-04'],
    ['qiao', '1907年5月4日，下滩的桥开通', '1907-05-04'],
    ['pont', 'ouvert le 4 mai 1907', '1907-05-04'],
    ['pont', 'la crue emporta deux arches', '1911-03'],
  ];
  for (const [index, [source, quote, date]] of quotes.entries()) {
    expect(run('cite', quote, '--source', source, '--content', 'mine').said, quote).toContain('Under "citations:" write');
    const event = ['new', 'event', `The bridge, told ${index + 1}`, '--date', date, '--topic', 'water'];
    expect(run(...event, '--source', source, '--quote', quote, '--content', 'mine'), quote).toMatchObject({ status: 0 });
  }
  expect(run('check', '--content', 'mine')).toMatchObject({
    status: 0,
    said: expect.stringMatching(/No problems\.|warning/u) as string,
  });

  const built = run('build', '--content', 'mine', '--outDir', 'site', '--no-compress');
  expect(built).toMatchObject({ status: 0, said: expect.stringContaining('PASSAGE_SITE is not set') as string });
  expect(run('verify', 'site')).toMatchObject({ status: 0 });
  // Nobody said where the site will stand: readers get no address of this machine to print.
  const pages = readdirSync(join(place, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.html$/u.test(name));
  const texts = pages.map((name) => readFileSync(join(place, 'site', name), 'utf8'));
  expect(texts.filter((text) => text.includes('localhost'))).toEqual([]);
  expect(texts.filter((text) => text.includes('data-part="no-address"')).length).toBeGreaterThan(5);
});

test('words of a document are found before its author has said what it is', { timeout: 60_000 }, () => {
  writeFileSync(join(place, 'new.txt'), 'The ferry stopped on 5 May 1907.\n');
  expect(run('source', 'add', 'new.txt', '--content', 'mine')).toMatchObject({ status: 0 });
  expect(run('cite', 'The ferry stopped on 5 May', '--content', 'mine').said).toContain('source: new');
});
