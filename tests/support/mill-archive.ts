import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { lockText, withPassages } from '../../src/archive/lock/passage-lock.ts';
import { readFiles } from '../../src/read/read-files.ts';
import { checkFiles, type FileBytes } from './content-files.ts';
import { type Files, sourceFiles } from './variant.ts';

/** The event in which most mistakes are made, and the document that it quotes. */
export const opens = 'events/mill-opens.md';
export const book = 'sources/mill-book.txt';

const template = resolve(import.meta.dirname, '../../src/cli/author/new-archive/content');

/** The archive that `npm run new -- archive` writes, completed with one file of each kind that it lacks, and published once. */
const more: Files = {
  'parties/miller.yaml': 'name: miller\nkind: person\n',
  'eras.yaml': '- id: years-of-the-mill\n  title: The years of the mill\n  from: 1907\n  to: 1911\n',
  'stories/the-mill.md': [
    '---\ntitle: The mill and the river\ndescription: Two events of the mill.\n---\n',
    'Two steps.\n\n## @mill-opens\n\nThe day is 4 May 1907.\n\n## @river-over-the-wheel\n\nThe mill stood still.\n',
  ].join('\n'),
  ...sourceFiles(
    'river-notes',
    'The river is long.\nThe river is long and slow, and the well-known mill-\nwheel stands in it.\n',
  ),
};

const files: FileBytes = published(
  new Map([
    ...readFiles(template).map(({ path, bytes }) => [path, bytes] as const),
    ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text ?? '')] as const),
  ]),
);

/** The archive of the mill with these files replaced or added; null removes a file. */
export function millArchive(edits: Files = {}): FileBytes {
  const edited = new Map(files);
  for (const [path, data] of Object.entries(edits)) {
    if (data === null) edited.delete(path);
    else edited.set(path, typeof data === 'string' ? Buffer.from(data) : data);
  }
  return edited;
}

/** One of its files with words replaced; the arguments alternate between old and new words. */
export function change(path: string, ...pairs: readonly string[]): Files {
  let text = Buffer.from(files.get(path) ?? '').toString();
  for (let index = 0; index < pairs.length; index += 2) {
    const [from = '', to = ''] = pairs.slice(index, index + 2);
    if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** The same for the document, with the checksum of the changed text. */
export function changeDocument(...pairs: readonly string[]): Files {
  const { [book]: text } = change(book, ...pairs);
  const sum = createHash('sha256')
    .update(text ?? '')
    .digest('hex');
  const yaml = book.replace('.txt', '.yaml');
  const known = Buffer.from(files.get(yaml) ?? '').toString();
  return { [book]: text ?? '', [yaml]: known.replace(/(?<=^sha256: ).*/mu, sum) };
}

function published(archive: FileBytes): FileBytes {
  const { sources = [] } = checkFiles(archive).archive ?? {};
  return new Map([...archive, ['passages.lock.json', Buffer.from(lockText(withPassages({}, sources)))]]);
}
