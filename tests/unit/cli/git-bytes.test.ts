import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newArchive } from '../../../src/cli/author/new-archive.ts';
import { gitIn } from '../../support/git.ts';
import { spokenTo } from '../../support/spoken.ts';
import { folderOf } from '../../support/variant.ts';

/** Documents and their originals before they are committed: all kinds of line endings, and keywords that git expands. */
const pdf = '%PDF-1.7\n1 0 obj\r\n<< /Type /Catalog >>\nendobj\n';
const documents: Readonly<Record<string, string>> = {
  'windows.txt': 'The mill opened.\r\nIt burned.\r\n',
  'unix.txt': 'The mill opened.\nIt burned.\n',
  'mixed.md': '# The mill\r\nIt opened.\nIt burned.\r',
  'windows.original.html': '<!doctype html>\r\n<p>The mill opened.</p>\r\n',
  'unix.original.html': '<!doctype html>\n<p>The mill opened.</p>\n',
  'text.original.pdf': pdf,
  'windows.original.pdf': pdf.replace(/\r?\n/gu, '\r\n'),
  'filled-in.txt': 'The version is $Id$, of $Format:%an$.\n',
};

/** The settings of git for line endings, when committing and when cloning. */
const lineEnds = ['true', 'false', 'input'];

/** All attributes by which git changes files, set for documents by a folder above the archive. */
const rulesOfOthers = [
  '* text=auto eol=crlf ident export-subst',
  '*.txt text eol=lf working-tree-encoding=UTF-16',
  ...['txt', 'md', 'html', 'pdf'].map((ending) => `*.${ending} filter=capitals export-ignore`),
  '',
].join('\n');

/** Ways to begin an archive: each returns git's folder and the content folder in it. */
const archives: Readonly<Record<string, () => Promise<readonly [folder: string, content: string]>>> = {
  'this archive': () => {
    const folder = folderOf({});
    cpSync(resolve('.gitattributes'), join(folder, '.gitattributes'));
    mkdirSync(join(folder, 'content/sources'), { recursive: true });
    return Promise.resolve([folder, join(folder, 'content')]);
  },
  'a new archive': async () => {
    const folder = folderOf({});
    expect(await newArchive(folder, spokenTo())).toBe(0);
    return [folder, folder];
  },
  'a new archive in a project with rules of its own': async () => {
    const folder = folderOf({ '.gitattributes': rulesOfOthers });
    expect(await newArchive(join(folder, 'archive'), spokenTo())).toBe(0);
    return [folder, join(folder, 'archive')];
  },
};

describe.for(Object.entries(archives))('git keeps every byte of the documents of %s', ([, begin]) => {
  test.for(lineEnds.flatMap((author) => lineEnds.map((reader) => [author, reader] as const)))(
    'committed with core.autocrlf=%s, cloned with core.autocrlf=%s',
    async ([author, reader]) => {
      const [folder, sources] = await committed(begin, author);
      const clone = join(folderOf({}), 'clone');
      gitIn(folder, '-c', `core.autocrlf=${reader}`, 'clone', '--quiet', folder, clone);
      expect(documentsIn(join(clone, sources))).toEqual(documents);
    },
  );

  test('packed by git', async () => {
    const [folder, sources] = await committed(begin, 'true');
    const packed = folderOf({});
    gitIn(folder, 'archive', '--output', join(packed, 'all.tar'), 'HEAD');
    execFileSync('tar', ['-xf', 'all.tar'], { cwd: packed });
    expect(documentsIn(join(packed, sources))).toEqual(documents);
  });
});

/** Commits the documents of an archive; returns git's folder, and the path of the documents in it. */
async function committed(begin: () => Promise<readonly [string, string]>, author: string): Promise<readonly [string, string]> {
  const [folder, content] = await begin();
  const sources = join(content, 'sources');
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(sources, name), text);
  gitIn(folder, 'init', '--quiet');
  gitIn(folder, 'config', 'core.autocrlf', author);
  gitIn(folder, 'config', 'core.safecrlf', 'false');
  gitIn(folder, 'config', 'filter.capitals.clean', 'tr a-z A-Z');
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--message', 'Documents');
  return [folder, sources.slice(folder.length)];
}

function documentsIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.keys(documents).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
