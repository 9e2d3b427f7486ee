import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { id as idShape } from '../schema/fields.ts';
import { idFrom } from '../text/id-from.ts';
import { UsageError } from './command.ts';
import { openArchive } from './open-archive.ts';
import type { Terminal } from './terminal.ts';
import { createFileWhole } from './write-file.ts';

/** What is known of a new document. */
export interface SourceDraft {
  readonly file: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

/**
 * Takes a document of plain text or Markdown into the archive, byte for byte, with what is known about it beside it: its
 * sum, and fields that the check asks for until they are written. Never writes over another document.
 */
export async function addSource(folder: string, { file, id, title }: SourceDraft, terminal: Terminal): Promise<number> {
  const ending = extname(file).toLowerCase();
  const name = id ?? idFrom(basename(file, extname(file)));
  if (!['.txt', '.md'].includes(ending)) {
    throw new UsageError(`"${file}" is no document of plain text (.txt) or Markdown (.md). Make one of it first.`);
  }
  if (!idShape.safeParse(name).success) throw new UsageError('No id can be made of its name: choose one with --id.');
  const opened = openArchive(folder, terminal);
  if (!opened) return 1;
  const { content, archive } = opened;
  const taken = ['.txt', '.md', '.yaml'].map((each) => `sources/${name}${each}`).find((path) => content.files.has(path));
  if (taken !== undefined) {
    terminal.printError(`${join(folder, taken)} is there already: choose another id with --id.\n`);
    return 1;
  }
  const [target, yaml] = [join(folder, 'sources', `${name}${ending}`), join(folder, 'sources', `${name}.yaml`)];
  try {
    const bytes = await readFile(file);
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    await mkdir(join(folder, 'sources'), { recursive: true });
    await createFileWhole(target, bytes);
    await createFileWhole(yaml, knownText(title, archive.site.language, createHash('sha256').update(bytes).digest('hex')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isText = error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    terminal.printError(isText ? `${error.message}\n` : `${file} is not UTF-8 text: save it as UTF-8.\n`);
    return 1;
  }
  terminal.print(
    `${target} is the document, byte for byte.\n${yaml} says what is known about it: write what is empty there, then npm run check.\n`,
  );
  return 0;
}

function knownText(title: string | undefined, language: string, sha256: string): string {
  const unknown = ['creator', 'publisher', 'published', 'retrieved', 'url'].map((field) => `${field}: not stated\n`);
  return [
    `title: ${title === undefined ? '\n' : stringify(title, { lineWidth: 0 })}`.replace(': \n', ':\n'),
    'titleKind: # formal, if the document has this title itself, or devised\n',
    ...unknown,
    `language: ${language}\n`,
    'stance: # whose account it is and in what tone, in one line\n',
    'note: # what a reader should know before reading\n',
    `sha256: ${sha256}\n`,
  ].join('');
}
