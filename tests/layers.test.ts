import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './support/source-files.ts';

/** The rooms in import order. A room imports from itself and from those before it; of rooms on one line none imports another. */
const order: readonly (readonly string[])[] = [
  ['text'],
  ['parts'],
  ['words'],
  ['time'],
  ['dates'],
  ['problems'],
  ['settings.ts'],
  ['schema'],
  ['read'],
  ['anchor'],
  ['quotations'],
  ['markdown'],
  ['archive'],
  ['check', 'reader', 'export', 'hosting'],
  ['timeline'],
  ['search'],
  ['site'],
  ['vite'],
  ['islands'],
  ['components', 'layouts'],
  ['pages'],
  ['cli'],
];
const mayImportEachOther = ['components', 'layouts'];
/** What runs in the browser beside the islands, and so knows nothing of the rest. What the browser does not use stays behind. */
const inBrowser = ['text', 'parts', 'words', 'time', 'timeline', 'search'];
const maxLines = 350;
/** More than one look finds a name among. */
const maxFilesInFolder = 24;
/**
 * Islands import nothing of the rooms above, but for these files, which are fetched only when a reader asks for what they
 * do: check a document, or cite words of it. What they find must be what the build finds, to the letter, so they use the
 * very matcher; a second one would drift. What they may import is pure, and small once built (tests/build/citing.test.ts).
 */
const loadedLate = [
  ...['islands/reader/check-document.ts', 'islands/reader/quote-selection.ts'],
  ...['read-article', 'run-check', 'show-report'].map((name) => `islands/check-text/late/${name}.ts`),
];
/** What these files of a check of a text import of one another. */
const amongLate = /^islands\/check-text\/late\//u;
const matcher = /^(?:text|anchor|quotations)\/|^export\/(?:text-fragment|citation-yaml)\.ts$/u;

const files = sourceFiles();
const code = files.filter(({ path }) => /\.(?:ts|mjs|astro)$/u.test(path));
const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const rankOf = (room: string) => order.findIndex((rooms) => rooms.includes(room));
const ours = (file: SourceFile) => file.imports.filter(({ isOurs }) => isOurs);

test('the files and their imports are read at all', () => {
  const known = files.find(({ path }) => path === 'archive/build-archive.ts');
  expect(known?.imports).toContainEqual({ target: 'archive/coverage/coverage.ts', isOurs: true, isType: false });
  expect(known?.imports).toContainEqual({ target: 'read/content.ts', isOurs: true, isType: true });
  expect(files.some(({ path, imports }) => path.endsWith('.astro') && imports.some(({ isOurs }) => isOurs))).toBe(true);
  expect(files.some(({ imports }) => imports.some(({ target }) => target === 'zod'))).toBe(true);
});

describe('rooms', () => {
  test('every file is in a room', () => {
    const rooms = new Set(files.filter(({ path }) => path !== 'README.md').map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => room !== 'styles' && rankOf(room) === -1)).toEqual([]);
  });

  test('every file that is imported is there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const missing = code.flatMap((file) =>
      ours(file)
        .filter(({ target }) => !target.startsWith('..') && !paths.has(target))
        .map(({ target }) => `${file.path} -> ${target}`),
    );
    expect(missing).toEqual([]);
  });

  test('a room imports only from those before it', () => {
    const upward = code.flatMap((file) =>
      ours(file)
        .filter(({ target }) => !mayImport(file.path, target))
        .map(({ target }) => `${file.path} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('there are no cycles', () => {
    expect(cycles(code)).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room === target) return true;
  if ((loadedLate.includes(from) || amongLate.test(from)) && matcher.test(to)) return true;
  if (room === 'islands') return inBrowser.includes(target);
  if ((room === 'timeline' || room === 'search') && !inBrowser.includes(target)) return false;
  if (target === 'styles') return rankOf(room) >= rankOf('components');
  if (mayImportEachOther.includes(room) && mayImportEachOther.includes(target)) return true;
  return rankOf(target) !== -1 && rankOf(target) < rankOf(room);
}

/** Every way that leads from a file back to itself, be it by types alone. */
function cycles(all: readonly SourceFile[]): string[] {
  const targets = new Map(all.map((file) => [file.path, ours(file).map(({ target }) => target)]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' -> ')];
    if (done.has(path)) return [];
    const found = (targets.get(path) ?? []).flatMap((target) => visit(target, [...way, path]));
    done.add(path);
    return found;
  };
  return [...targets.keys()].flatMap((path) => visit(path, []));
}

describe('what only some rooms may do', () => {
  const using = (pattern: RegExp, except: readonly string[]) =>
    code
      .filter(({ path, text }) => !except.some((start) => path.startsWith(start)) && pattern.test(text))
      .map(({ path }) => path);

  test('vis-timeline is imported in one file', () => {
    const importers = code.filter(({ imports }) => imports.some(({ target }) => /^vis-timeline(?:\/|$)/u.test(target)));
    expect(importers.map(({ path }) => path)).toEqual(['islands/timeline/vis-timeline.ts']);
  });

  test('what brings the matcher to the browser is only loaded late', () => {
    const names = loadedLate.map((path) => path.replace(/^islands\/(?:reader|check-text)\//u, '\\./')).join('|');
    const others = code.filter(({ path }) => !amongLate.test(path)).map(({ path }) => path);
    const inOthers = (paths: readonly string[]) => paths.filter((path) => others.includes(path));
    const imported = using(
      new RegExp(`^\\s*(?:import|export)\\s(?!type\\b)[^;]*from\\s*'(?:${names})'|src="[^"]*(?:${names})"`, 'mu'),
      [],
    );
    expect(inOthers(imported)).toEqual([]);
    const late = loadedLate.filter((path) =>
      code.some(({ text }) => text.includes(`import('${path.replace(/^islands\/(?:reader|check-text)\//u, './')}')`)),
    );
    expect(late).toEqual(loadedLate);
  });

  test('only the command line and reporters use the console', () => {
    expect(using(/\bconsole\s*[.[]/u, ['cli/', 'check/reporters/'])).toEqual([]);
  });

  test('content is read from disk in one file, folders are walked in another, and a third gets what was checked', () => {
    const readers = code.filter(({ imports }) => imports.some(({ target }) => /^(?:node:)?fs(?:\/|$)/u.test(target)));
    expect(readers.map(({ path }) => path).filter((path) => !/^(?:cli|vite)\//u.test(path))).toEqual([
      ...['read/entries-under.ts', 'read/read-files.ts', 'site/handed-over.ts'],
    ]);
  });

  test('what stands before the site knows no clock, no chance and no environment', () => {
    const edges = [
      'islands/',
      'site/',
      'components/',
      'layouts/',
      'pages/',
      'vite/',
      'cli/',
      'read/read-files.ts',
      'settings.ts',
    ];
    expect(using(/\bprocess\b\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b/u, edges)).toEqual([]);
  });
});

describe('the environment', () => {
  const naming = (pattern: RegExp) => code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  test('is read in one file, and handed on in two', () => {
    // Astro gets the rest of it; npm names itself to what runs before anything is installed.
    const handedOn = ['cli/build/run-astro.ts', 'cli/setup.mjs'];
    expect(naming(/\bprocess\.env\b|\bimport\.meta\.env\.(?!DEV\b)|\bAstro\.site\b/u).sort()).toEqual([
      ...handedOn,
      'settings.ts',
    ]);
  });

  test('is asked for only by the site, the plugins of its build and the command line', () => {
    const asking = code.filter((file) => ours(file).some(({ target }) => target === 'settings.ts'));
    expect(asking.map(({ path }) => roomOf(path)).filter((room) => !['site', 'vite', 'cli'].includes(room))).toEqual([]);
  });
});

describe('folders', () => {
  test(`have at most ${maxFilesInFolder} files`, () => {
    const folders = Map.groupBy(files, ({ path }) => path.replace(/[^/]*$/u, ''));
    expect([...folders].filter(([, inside]) => inside.length > maxFilesInFolder).map(([folder]) => folder)).toEqual([]);
  });
});

describe('files', () => {
  test(`have at most ${maxLines} lines`, () => {
    expect(files.filter(({ lines }) => lines > maxLines).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('are named for what they hold', () => {
    const vague = /(?:^|[-/])(?:utils?|helpers?|common|misc)(?=[-./]|$)/iu;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('of TypeScript are in kebab-case', () => {
    const odd = files.filter(({ path }) => path.endsWith('.ts') && !/^(?:[a-z0-9.[\]-]+\/)*[a-z0-9.[\]-]+\.ts$/u.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
