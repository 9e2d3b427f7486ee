import { mkdir, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readFiles } from '../../read/read-files.ts';
import { id as idShape } from '../../schema/fields.ts';
import { idFrom } from '../../text/id-from.ts';
import { WrongValue } from '../framework/command.ts';
import { hasCode } from '../framework/has-code.ts';
import { counted } from '../framework/plurals.ts';
import type { Terminal } from '../framework/terminal.ts';
import { createFileWhole } from '../framework/write-file.ts';
import { NoText } from './extract/extracted.ts';
import { letterDoubts } from './extract/letter-doubts.ts';
import { documentEndings, type ReadDocument, readDocument } from './extract/read-document.ts';
import type { ReadingLimits } from './extract/reading-limits.ts';
import { openArchive } from './open-archive.ts';
import { sourceYaml } from './source-yaml.ts';

/** What is known of a new document. */
export interface SourceDraft {
  readonly file: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language?: string | undefined;
  /** Limits for reading the document; the usual ones, if left out. */
  readonly limits?: ReadingLimits;
  /** Whether the text is taken from the whole page, not only from its main part. */
  readonly takesAll?: boolean;
}

/**
 * Adds a document to the archive, byte for byte, with a yaml file beside it: its sum, and fields that the check asks for until
 * they are filled in. For a PDF or an HTML file the text is extracted, and the file is kept beside the text. Writes all files
 * or none, and never over another document.
 */
export async function addSource(
  folder: string,
  { file, id, title, language, ...reading }: SourceDraft,
  terminal: Terminal,
): Promise<number> {
  const name = id ?? idFrom(basename(file, extname(file)));
  if (!documentEndings.includes(extname(file).toLowerCase())) {
    throw new WrongValue(
      `"${file}" is no document of plain text (.txt), Markdown (.md), PDF (.pdf) or HTML (.html). Make one of it first.`,
    );
  }
  if (!idShape.safeParse(name).success) {
    throw new WrongValue(
      'No id can be made of its name: choose one with --id, of small letters from a to z, digits and hyphens: --id diary-1912',
    );
  }
  // A document may come before the words of a new archive are written: any folder with a site.yaml will do.
  const files = new Set(readFiles(folder).map(({ path }) => path));
  if (!files.has('site.yaml') && !openArchive(folder, terminal)) return 1;
  const taken = ['.txt', '.md', '.yaml', '.original.pdf', '.original.html'].find((each) => files.has(`sources/${name}${each}`));
  if (taken !== undefined) {
    terminal.printError(`${join(folder, `sources/${name}${taken}`)} is there already: ${chooseOther}`);
    return 1;
  }
  const at = (ending: string) => join(folder, 'sources', name + ending);
  try {
    const read = await readDocument(file, reading);
    const document = { ...read, doubts: [...(read.doubts ?? []), ...letterDoubts(read, language)] };
    const { ending, bytes, original } = document;
    await mkdir(join(folder, 'sources'), { recursive: true });
    await createAll([
      ...(original ? [[at(original.ending), original.bytes] as const] : []),
      [at(ending), bytes],
      [at('.yaml'), sourceYaml(name, document, { title, language })],
    ]);
    terminal.print(told(document, at));
    return 0;
  } catch (error) {
    if (error instanceof NoText) terminal.printError(`${file} ${error.message}\n`);
    else if (error instanceof Taken) terminal.printError(`${error.path} has come to be there meanwhile: ${chooseOther}`);
    else if (error instanceof Error && 'code' in error) terminal.printError(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

const chooseOther = 'choose another id with --id.\n';

/** Someone else has created a file of this name since the folder was read. */
class Taken extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is taken`);
    this.path = path;
  }
}

/** Creates each file whole, and either all of them or none. */
async function createAll(files: readonly (readonly [path: string, data: string | Uint8Array])[]): Promise<void> {
  const made: string[] = [];
  try {
    for (const [path, data] of files) {
      await createFileWhole(path, data).catch((error: unknown) => {
        throw isTaken(error, path) ? new Taken(path) : error;
      });
      made.push(path);
    }
  } catch (error) {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** Whether a file exists already: its name is given by a link, or by opening it. */
function isTaken(error: unknown, path: string): boolean {
  if (!hasCode(error, 'EEXIST')) return false;
  const { dest, path: opened } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return (dest ?? opened) === path;
}

function told(
  { ending, original, pages, emptyPages = [], leftOut = 0, doubts = [] }: ReadDocument,
  at: (ending: string) => string,
): string {
  const known = `${at('.yaml')} says what is known about it: compare what was read from the file, write what is empty, then npm run check.\n`;
  const doubted = doubts.map((doubt) => `${doubt}\n`);
  if (!original) return [`${at(ending)} is the document, byte for byte.\n`, ...doubted, known].join('');
  const paged = pages ? `, ${counted(pages.length, 'page')}` : '';
  const empty =
    emptyPages.length === 0
      ? ''
      : `No text to read on ${emptyPages.length === 1 ? 'page' : 'pages'} ${emptyPages.join(', ')}: pictures, or nothing.\n`;
  return [
    `${at(original.ending)} is the document, byte for byte.\n`,
    `${at(ending)} is its text${paged}, made by ${original.by}: read it through against the document.\n`,
    ...[empty, leftOut > 0 ? leftOutside(leftOut) : '', ...doubted, known],
  ].join('');
}

function leftOutside(letters: number): string {
  return `The text is that of the main part of the page. ${counted(letters, 'letter')} outside it (menus, footers, other articles) are left out: --whole takes them too.\n`;
}
