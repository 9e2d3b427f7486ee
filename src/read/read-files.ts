import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { systemCode } from './system-code.ts';

/** One file of a content folder. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  /** Path as a report names it: from the working folder when the content lies in it. */
  readonly label: string;
  readonly bytes: Uint8Array;
  /** Why it could not be read, as words after its name; `bytes` is empty then. */
  readonly fault?: string;
}

/** Texts of more megabytes are not read: what is computed from them would not fit into the memory of a usual machine. */
export const maxTextMegabytes = 32;

/**
 * Every file of a content folder, in the order of their paths whatever order the disk has; none if there is no such folder.
 * This is the only place that reads content from disk. Files for which `isPassedOver` holds are left out. A file that cannot be
 * read is there with its fault. Links are followed to files that are in the folder too.
 */
export function readFiles(folder: string): ContentFile[] {
  const fromHere = relative(process.cwd(), folder);
  const base = fromHere.startsWith('..') ? folder : fromHere;
  return found(folder)
    .map(({ name, fault }) => ({ path: name.split(sep).join('/'), name, fault }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, name, fault }) => ({ path, label: join(base, name), ...(fault ? faulty(fault) : read(folder, name)) }));
}

/**
 * Whether a path in a content folder is ignored, or is in a folder that is: hidden files, and what editors, merges and
 * operating systems leave beside a person's files. Nothing that is meant to be read has such a name.
 */
export function isPassedOver(path: string): boolean {
  return path.split(/[/\\]/u).some((name) => leftBehind.some((pattern) => pattern.test(name)));
}

const leftBehind = [
  /^\./u,
  // Emacs, Vim, gedit, Kate; JetBrains; Word.
  /~$|^#.*#$|___jb_(?:old|tmp)___$|^~\$/u,
  /\.(?:bak|orig|rej|sw[op]|tmp)$/iu,
  // Windows; macOS, whose icon file has a name that ends in a carriage return.
  /^(?:desktop\.ini|(?:eh)?thumbs(?:_vista)?\.db|__MACOSX|Icon\r)$/iu,
];

interface Found {
  readonly name: string;
  readonly fault?: string | undefined;
}

function found(folder: string, inside = ''): Found[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, inside), { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (inside === '' && ['ENOENT', 'ENOTDIR'].includes(code)) return [];
    return [{ name: inside, fault: `could not be read (${code})` }];
  }
  return entries
    .filter(({ name }) => !isPassedOver(name))
    .flatMap((entry) => {
      const name = join(inside, entry.name);
      if (!entry.isDirectory()) return { name, fault: faultOf(entry, folder, name) };
      return /\.(?:md|txt|yaml|json|pdf|html)$/u.test(name) ? { name, fault: 'is a folder' } : found(folder, name);
    });
}

/** Why an entry cannot be read as a file, if it cannot. */
function faultOf(entry: Dirent, folder: string, name: string): string | undefined {
  if (entry.isFile()) return undefined;
  if (!entry.isSymbolicLink()) return 'is no file';
  try {
    const target = realpathSync(join(folder, name));
    if (!target.startsWith(realpathSync(folder) + sep)) return 'is a link that leads out of the content folder';
    return statSync(target).isFile() ? undefined : 'is a link to something that is no file';
  } catch {
    return 'is a link to nothing';
  }
}

function read(folder: string, name: string): Pick<ContentFile, 'bytes' | 'fault'> {
  try {
    const isText = /\.(?:md|txt|yaml|json)$/u.test(name);
    if (isText && statSync(join(folder, name)).size > maxTextMegabytes * 1e6) {
      return faulty(`has more than ${maxTextMegabytes} MB, which is more than a text may have: part it`);
    }
    return { bytes: readFileSync(join(folder, name)) };
  } catch (error) {
    return faulty(`could not be read (${systemCode(error)})`);
  }
}

function faulty(fault: string): Pick<ContentFile, 'bytes' | 'fault'> {
  return { bytes: new Uint8Array(), fault };
}
