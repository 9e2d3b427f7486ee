import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { compareProblems, problem, type Problem } from '../problems/problem.ts';
import { event } from '../schema/event.ts';
import { measure } from '../schema/measure.ts';
import { page } from '../schema/page.ts';
import { passageLock } from '../schema/passage-lock.ts';
import { party } from '../schema/party.ts';
import { place } from '../schema/place.ts';
import { era, site, topic } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import { idFrom } from '../text/id-from.ts';
import type { BodyEntry, Content, Entry, SourceEntry } from './content.ts';
import { parseFrontMatter, parseYaml } from './front-matter.ts';
import { parseJson } from './json.ts';
import { readFiles, type ContentFile } from './read-files.ts';
import { splitStory } from './story-steps.ts';
import { validate } from './validate.ts';

/** Where each kind of file belongs; anything else in a content folder is reported. */
const folders = {
  events: '.md files',
  pages: '.md files',
  stories: '.md files',
  places: '.yaml files',
  parties: '.yaml files',
  measures: '.yaml files',
  sources: '.txt, .md and .yaml files',
} as const;

/** Reads a content folder: everything that is right in itself, and a problem for everything that is not. */
export function readContent(folder: string): { readonly content: Content; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, { text: string; file: ContentFile }>();
  const files = readFiles(folder);
  for (const file of files) {
    const text = decode(file, problems);
    if (text !== undefined) texts.set(file.path, { text, file });
  }
  problems.push(...misplaced(files));
  const paths = new Map(files.map(({ path }) => [path, texts.get(path)?.text ?? '']));
  if (!paths.has('site.yaml')) problems.push(problem('content-empty', { file: folder, line: 1, column: 1 }, { folder }));

  const keep = <T>({ value, problems: found }: { value?: T; problems: readonly Problem[] }): T | undefined => {
    problems.push(...found);
    return value;
  };
  const inFolder = (name: string, ending: string) =>
    [...texts.values()].filter(
      ({ file }) => file.path.endsWith(ending) && file.path.split('/').length === 2 && file.path.startsWith(`${name}/`),
    );
  const yamlEntries = <T extends z.ZodType>(name: string, schema: T) =>
    inFolder(name, '.yaml').flatMap(({ text, file }) => keep(readYamlEntry(schema, text, file)) ?? []);
  const bodyEntries = <T extends z.ZodType>(name: string, schema: T) =>
    inFolder(name, '.md').flatMap(({ text, file }) => keep(readBodyEntry(schema, text, file)) ?? []);
  const list = <T extends z.ZodType<{ id: string }>>(name: string, schema: T) => {
    const found = texts.get(name);
    return found ? (keep(readList(schema, found.text, found.file)) ?? []) : [];
  };

  const siteFile = texts.get('site.yaml');
  const lockFile = texts.get('passages.lock.json');
  const content: Content = {
    site: siteFile && keep(readYamlEntry(site, siteFile.text, siteFile.file)),
    topics: list('topics.yaml', topic),
    eras: list('eras.yaml', era),
    events: bodyEntries('events', event),
    sources: yamlEntries('sources', source).flatMap((entry) => keep(withDocument(entry, texts, paths)) ?? []),
    places: yamlEntries('places', place),
    parties: yamlEntries('parties', party),
    measures: yamlEntries('measures', measure),
    pages: bodyEntries('pages', page),
    stories: bodyEntries('stories', story).flatMap((entry) => keep(splitStory(entry)) ?? []),
    lock: lockFile ? keep(readLock(lockFile.text, lockFile.file)) : emptyLock(folder),
    files: paths,
  };
  return { content, problems: problems.sort(compareProblems) };
}

type Read<T> = { readonly value?: T; readonly problems: readonly Problem[] };

function readYamlEntry<T extends z.ZodType>(schema: T, text: string, file: ContentFile): Read<Entry<z.output<T>>> {
  const located = parseYaml(text, file.label);
  if (located.value === undefined) return located;
  const { value, problems } = validate(schema, located.value);
  return value === undefined
    ? { problems }
    : { value: { id: idOf(file), file: file.label, value, at: located.value.at }, problems };
}

function readBodyEntry<T extends z.ZodType>(schema: T, text: string, file: ContentFile): Read<BodyEntry<z.output<T>>> {
  const parsed = parseFrontMatter(text, file.label);
  if (parsed.value === undefined) return parsed;
  const { at, body, bodyAt } = parsed.value;
  const { value, problems } = validate(schema, parsed.value);
  return value === undefined
    ? { problems }
    : { value: { id: idOf(file), file: file.label, value, at, body, bodyAt }, problems };
}

/** A YAML list of items that carry their own ids; a repeated id is reported where it stands. */
function readList<T extends z.ZodType<{ id: string }>>(schema: T, text: string, file: ContentFile): Read<Entry<z.output<T>>[]> {
  const located = parseYaml(text, file.label);
  if (located.value === undefined) return located;
  const { data, at } = located.value;
  if (!Array.isArray(data))
    return { problems: [problem('field-invalid', at([]), { key: file.path, reason: 'must be a list' })] };
  const problems: Problem[] = [];
  const entries = new Map<string, Entry<z.output<T>>>();
  for (const [index, item] of data.entries()) {
    const checked = validate(schema, located.value, item, [index]);
    problems.push(...checked.problems);
    if (checked.value === undefined) continue;
    const { id } = checked.value;
    if (entries.has(id)) problems.push(problem('id-duplicate', at([index, 'id']), { id, other: 'an item above' }));
    else entries.set(id, { id, file: file.label, value: checked.value, at: (path) => at([index, ...path]) });
  }
  return { value: [...entries.values()], problems };
}

/** The lock of passage ids. The place of a record is its line, where its id stands. */
function readLock(text: string, file: ContentFile): Read<NonNullable<Content['lock']>> {
  const located = parseJson(text, file.label);
  if (located.value === undefined) return located;
  const { at, keyAt } = located.value;
  const { value, problems } = validate(passageLock, located.value);
  if (value === undefined) return { problems };
  const id = idOf(file);
  return { value: { id, file: file.label, value, at: (path) => (path.length === 1 ? keyAt : at)(path) }, problems };
}

/** A folder without a lock has published nothing yet. */
function emptyLock(folder: string): NonNullable<Content['lock']> {
  const file = `${folder}/passages.lock.json`;
  return { id: 'passages.lock', file, value: {}, at: () => ({ file, line: 1, column: 1 }) };
}

function withDocument(
  entry: Entry<z.output<typeof source>>,
  texts: ReadonlyMap<string, { text: string; file: ContentFile }>,
  paths: ReadonlyMap<string, string>,
): Read<SourceEntry> {
  const names = [`sources/${entry.id}.txt`, `sources/${entry.id}.md`];
  const document = texts.get(names.find((name) => texts.has(name)) ?? '');
  const sha256 = document && createHash('sha256').update(document.file.bytes).digest('hex');
  if (!document || sha256 === undefined) {
    // A document that is there but is no text has its own problem.
    if (names.some((name) => paths.has(name))) return { problems: [] };
    return { problems: [problem('source-half', entry.at([]), { present: `${entry.id}.yaml`, absent: `${entry.id}.txt` })] };
  }
  const { text, file } = document;
  return { value: { ...entry, text, textFile: file.label, bytes: file.bytes, actualSha256: sha256 }, problems: [] };
}

function decode(file: ContentFile, problems: Problem[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    problems.push(problem('text-encoding', { file: file.label, line: 1, column: 1 }));
    return undefined;
  }
}

/** Files nothing reads, names that are no ids, documents without their yaml, and two files with one id. */
function misplaced(files: readonly ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, label } of files) {
    const at = { file: label, line: 1, column: 1 };
    if (['site.yaml', 'topics.yaml', 'eras.yaml', 'passages.lock.json'].includes(path)) continue;
    const [, folder = '', name = '', ending = ''] = /^([^/]+)\/([^/]+?)(\.[^./]+)?$/u.exec(path) ?? [];
    const expected = folders[folder as keyof typeof folders] as string | undefined;
    if (expected === undefined) {
      problems.push(
        problem('file-unknown', at, {
          name: path,
          expected: `site.yaml, topics.yaml, eras.yaml and ${Object.keys(folders).join(', ')}`,
        }),
      );
    } else if (ending === '' || !expected.split(/[ ,]+/u).includes(ending)) {
      problems.push(problem('file-unknown', at, { name: path, expected }));
    } else {
      const repaired = idFrom(name) || 'my-event';
      if (repaired !== name) problems.push(problem('file-name', at, { name, repaired }));
      const isDocument = folder === 'sources' && ending !== '.yaml';
      const key = `${folder}/${name.toLowerCase()}${isDocument ? ' document' : ''}`;
      const other = taken.get(key);
      if (other !== undefined) problems.push(problem('id-duplicate', at, { id: name, other }));
      taken.set(key, label);
      if (isDocument && !paths.has(`sources/${name}.yaml`)) {
        problems.push(problem('source-half', at, { present: `${name}${ending}`, absent: `${name}.yaml` }));
      }
    }
  }
  return problems;
}

function idOf({ path }: ContentFile): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
}
