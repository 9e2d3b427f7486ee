import { fileItself, type Problem, problem } from '../problems/problem.ts';
import { deviceName, fileNameFrom, idFrom, maxIdLength } from '../text/id-from.ts';
import { nearestWord } from '../text/nearest/nearest-word.ts';
import type { ContentFile } from './read-files.ts';
import { lockName } from './read-lock.ts';

/** Where each kind of file belongs; anything else in a content folder is reported. */
const folders = {
  events: '.md files',
  pages: '.md files',
  stories: '.md files',
  places: '.yaml files',
  parties: '.yaml files',
  measures: '.yaml files',
  uncited: '.yaml files',
  sources: '.txt, .md and .yaml files, and originals (.original.pdf, .original.html)',
} as const;
const files = ['site.yaml', 'topics.yaml', 'eras.yaml', 'editorial.yaml', 'withdrawn.yaml', lockName];

/**
 * Whether a file is the original from which the text of a document was made: it is kept as bytes, and the document's yaml names
 * it.
 */
export function isOriginal(path: string): boolean {
  return /^sources\/[^/.]+\.original\.(?:pdf|html)$/u.test(path);
}

/** Files nothing reads, names that are no ids, documents without their yaml, and two files with one id. */
export function misplaced(all: readonly ContentFile[]): Problem[] {
  const taken = new Map<string, string>();
  const paths = new Set(all.map(({ path }) => path));
  return all.flatMap(({ path, label }) => {
    if (files.includes(path) || isOriginal(path)) return [];
    const at = fileItself(label);
    const [, folder = '', name = '', ending = ''] = /^([^/]+)\/([^/]+?)(\.[^./]+)?$/u.exec(path) ?? [];
    const expected = folders[folder as keyof typeof folders] as string | undefined;
    if (expected === undefined || ending === '' || !expected.split(/[ ,]+/u).includes(ending)) {
      return [problem('file-unknown', at, { name: path, ...advice(path, expected) })];
    }
    const problems: Problem[] = [];
    const repaired = (folder === 'uncited' ? fileNameFrom(name) : idFrom(name)) || 'my-event';
    // Some disks keep letters and their accents apart.
    if (repaired !== name.normalize())
      problems.push(problem('file-name', at, { name, repaired: repaired + ending, reason: whyNoId(name) }));
    const isDocument = folder === 'sources' && ending !== '.yaml';
    const key = `${folder}/${name.normalize().toLowerCase()}${isDocument ? ' document' : ''}`;
    const other = taken.get(key);
    if (other !== undefined) problems.push(problem('id-duplicate', at, { id: name, other }));
    taken.set(key, label);
    if (isDocument && !paths.has(`sources/${name}.yaml`)) {
      problems.push(problem('source-half', at, { present: `${name}${ending}`, absent: `${name}.yaml` }));
    }
    return problems;
  });
}

/** Why a name that looks like an id is not a valid one. */
function whyNoId(name: string): string {
  if (deviceName.test(name)) return 'Windows gives this name to a device, so that nobody there could have the file';
  return name.length > maxIdLength ? `an id has at most ${maxIdLength} characters, because files are named by it` : '';
}

/**
 * What belongs into the folder of an unknown file, and the name under which the file would be read if its own is nearly right.
 */
function advice(path: string, expected: string | undefined): { readonly expected: string; readonly rename?: string } {
  const [given = ''] = path.split('/', 1);
  const folder = given in folders ? given : (nearestWord(given, Object.keys(folders)) ?? given);
  const inFolder = folders[folder as keyof typeof folders] as string | undefined;
  const others: Readonly<Record<string, string>> = { '.yml': '.yaml', '.markdown': '.md', '.MD': '.md', '.YAML': '.yaml' };
  const ending = /\.[^./]+$/u.exec(path)?.[0] ?? '';
  const meant = others[ending] ?? ending;
  const isTop = !path.includes('/') && files.includes(path.replace(/\.[^.]*$/u, meant));
  const name = isTop ? path : `${folder}/${path.replace(/^.*\//u, '')}`;
  const rename = name.slice(0, name.length - ending.length) + meant;
  if (isTop || inFolder?.split(/[ ,]+/u).includes(meant)) return { expected: expected ?? inFolder ?? '', rename };
  const top = `A content folder holds ${files.slice(0, -1).join(', ')} and the folders ${Object.keys(folders).join(', ')}.`;
  return { expected: inFolder ? `The folder ${folder}/ holds ${inFolder}, and no folders.` : top };
}
