import type { z } from 'zod';
import { compareProblems, fileItself, type Problem, problem } from '../problems/problem.ts';
import { editorial } from '../schema/editorial.ts';
import { event } from '../schema/event.ts';
import { measure } from '../schema/measure.ts';
import { page } from '../schema/page.ts';
import { party } from '../schema/party.ts';
import { place } from '../schema/place.ts';
import { era, site, topic } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { story } from '../schema/story.ts';
import { uncited } from '../schema/uncited.ts';
import { withdrawnEvent } from '../schema/withdrawn-event.ts';
import { hasWords } from '../text/fold.ts';
import { idFrom } from '../text/id-from.ts';
import { positionsOf } from '../text/positions.ts';
import { sha256 } from '../text/sha-256.ts';
import { hasUnshown, shownName } from '../text/shown-name.ts';
import type { BodyEntry, Content, Entry, SourceEntry } from './content.ts';
import { decode } from './decode.ts';
import { type Located, parseFrontMatter, parseYaml } from './front-matter.ts';
import { isOriginal, misplaced } from './misplaced.ts';
import { withOriginals } from './originals.ts';
import { type ContentFile, readFiles } from './read-files.ts';
import { lockName, readLock } from './read-lock.ts';
import { splitStory } from './story-steps.ts';
import { listedUncited } from './uncited.ts';
import { fieldsOf, validate } from './validate.ts';

type Contents = { readonly content: Content; readonly problems: readonly Problem[] };

/** Reads a content folder: everything that is valid by itself, and a problem for everything that is not. */
export function readContent(folder: string): Contents {
  return contentOf(readFiles(folder), folder);
}

/** The same for files that need not be on a disk. */
export function contentOf(given: readonly ContentFile[], folder: string): Contents {
  const files = given.map((file) => (hasUnshown(file.path) ? { ...file, bytes: new Uint8Array(), fault: unshownName } : file));
  const problems: Problem[] = [];
  const texts = new Map<string, { text: string; file: ContentFile }>();
  const keepAll = (found: readonly Problem[]) => {
    for (const each of found) problems.push(each);
  };
  const shown = new Map<string, string>();
  const garbled = new Set<string>();
  for (const file of files) {
    if (file.fault !== undefined) {
      problems.push(file.fault === unshownName ? unshownNameOf(file) : unreadable(file));
      continue;
    }
    if (isOriginal(file.path)) continue;
    const { text, lossy, problems: found } = decode(file);
    const marks = text === undefined ? undefined : mergeMarks(text, file);
    keepAll([...found, ...(marks ? [marks] : [])]);
    if (text !== undefined && !marks) texts.set(file.path, { text, file });
    if (text === undefined) garbled.add(file.label);
    shown.set(file.label, text ?? lossy);
  }
  keepAll(misplaced(files.filter(({ fault }) => fault === undefined)));
  const paths = new Map(files.map(({ path, label }) => [path, garbled.has(label) ? '' : (shown.get(label) ?? '')]));
  if (!paths.has('site.yaml')) problems.push(problem('content-empty', fileItself(folder), { folder }));

  const keep = <T>({ value, problems: found }: { value?: T; problems: readonly Problem[] }): T | undefined => {
    keepAll(found);
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

  const single = <T extends z.ZodType>(name: string, schema: T) => {
    const found = texts.get(name);
    return found && keep(readYamlEntry(schema, found.text, found.file));
  };

  const sources = yamlEntries('sources', source).flatMap((entry) => keep(withDocument(entry, texts, paths)) ?? []);
  const lockFile = texts.get(lockName);
  const content: Content = {
    site: single('site.yaml', site),
    editorial: single('editorial.yaml', editorial),
    topics: list('topics.yaml', topic),
    eras: list('eras.yaml', era),
    events: bodyEntries('events', event),
    withdrawn: list('withdrawn.yaml', withdrawnEvent),
    sources: keep(withOriginals(sources, files)) ?? [],
    uncited: [...yamlEntries('uncited', uncited), ...sources.flatMap(listedUncited)],
    places: yamlEntries('places', place),
    parties: yamlEntries('parties', party),
    measures: yamlEntries('measures', measure),
    pages: bodyEntries('pages', page),
    stories: bodyEntries('stories', story).flatMap((entry) => keep(splitStory(entry)) ?? []),
    lock: lockFile ? keep(readLock(lockFile.text, lockFile.file.label)) : emptyLock(folder),
    files: paths,
    texts: shown,
    garbled,
  };
  return { content, problems: problems.sort(compareProblems) };
}

/**
 * Such a name could break any line that it is printed in, of a report or of what a program reads. So no file with such a name
 * is read.
 */
const unshownName = 'a character in the name is not seen';

function unshownNameOf({ path, label }: ContentFile): Problem {
  return problem('file-name', fileItself(label), { name: shownName(path), repaired: plainPath(path), reason: unshownName });
}

function unreadable({ path, label, fault }: ContentFile): Problem {
  return problem('file-unknown', fileItself(label), { name: path, fault });
}

/** The same path, of ids. */
function plainPath(path: string): string {
  const [, names = '', ending = ''] = /^([^]*?)(\.[a-z]+)?$/u.exec(path) ?? [];
  return (
    names
      .split('/')
      .map((name) => idFrom(name) || 'my-file')
      .join('/') + ending
  );
}

/** Markers of a merge conflict in files that people write. Documents may contain anything. */
function mergeMarks(text: string, { path, label }: ContentFile): Problem | undefined {
  if (path.endsWith('.json') || /^sources\/.*\.(?:txt|md)$/u.test(path)) return undefined;
  const { index, 0: line } = /^(?:<{7}|>{7}) .*$/mu.exec(text) ?? {};
  if (index === undefined || line === undefined) return undefined;
  const position = positionsOf(text);
  return problem('merge-marks', { file: label, ...position(index), end: position(index + line.trimEnd().length) });
}

type Read<T> = { readonly value?: T; readonly problems: readonly Problem[] };

function readYamlEntry<T extends z.ZodType>(schema: T, text: string, file: ContentFile): Read<Entry<z.output<T>>> {
  const located = parseYaml(text, file.label);
  if (located.value === undefined) return located;
  const { value, problems } = validate(schema, located.value);
  return value === undefined
    ? { problems }
    : { value: { id: idOf(file), file: file.label, value, ...placesOf(located.value) }, problems };
}

function readBodyEntry<T extends z.ZodType>(schema: T, text: string, file: ContentFile): Read<BodyEntry<z.output<T>>> {
  const parsed = parseFrontMatter(text, file.label);
  if (parsed.value === undefined) return parsed;
  const { body, bodyAt } = parsed.value;
  const { value, problems } = validate(schema, parsed.value);
  return value === undefined
    ? { problems }
    : { value: { id: idOf(file), file: file.label, value, ...placesOf(parsed.value), body, bodyAt }, problems };
}

/** A YAML list of items that carry their own ids; a repeated id is reported where it stands. */
function readList<T extends z.ZodType<{ id: string }>>(schema: T, text: string, file: ContentFile): Read<Entry<z.output<T>>[]> {
  const located = parseYaml(text, file.label);
  if (located.value === undefined) return located;
  const { data, at, keyAt, wordsAt } = located.value;
  if (!Array.isArray(data)) {
    const reason = 'must be a list, with "- " before the first field of every item';
    return { problems: [problem('field-invalid', at([]), { reason, known: fieldsOf(schema).join(', ') })] };
  }
  const problems: Problem[] = [];
  const entries = new Map<string, Entry<z.output<T>>>();
  for (const [index, item] of data.entries()) {
    const checked = validate(schema, located.value, item, [index]);
    for (const each of checked.problems) problems.push(each);
    if (checked.value === undefined) continue;
    const { id } = checked.value;
    if (entries.has(id)) problems.push(problem('id-duplicate', at([index, 'id']), { id, other: 'an item above' }));
    else
      entries.set(id, {
        ...{ id, file: file.label, value: checked.value },
        at: (path) => at([index, ...path]),
        keyAt: (path) => keyAt([index, ...path]),
        wordsAt: (path, offset, length) => wordsAt([index, ...path], offset, length),
      });
  }
  return { value: [...entries.values()], problems };
}

/** A folder without a lock has published nothing yet. */
function emptyLock(folder: string): NonNullable<Content['lock']> {
  const file = `${folder}/${lockName}`;
  const at = () => ({ file, line: 1, column: 1 });
  return { id: 'passages.lock', file, value: {}, at, keyAt: at, wordsAt: at };
}

function withDocument(
  entry: Entry<z.output<typeof source>>,
  texts: ReadonlyMap<string, { text: string; file: ContentFile }>,
  paths: ReadonlyMap<string, string>,
): Read<Omit<SourceEntry, 'originalFile'>> {
  const names = [`sources/${entry.id}.txt`, `sources/${entry.id}.md`];
  const document = texts.get(names.find((name) => texts.has(name)) ?? '');
  const actualSha256 = document && sha256(document.file.bytes);
  if (!document || actualSha256 === undefined) {
    // A document that exists but is not text has its own problem.
    if (names.some((name) => paths.has(name))) return { problems: [] };
    return {
      problems: [problem('source-half', fileItself(entry.file), { present: `${entry.id}.yaml`, absent: `${entry.id}.txt` })],
    };
  }
  const { text, file } = document;
  if (!hasWords(text)) return { problems: [problem('source-half', fileItself(file.label), { present: nameOf(file) })] };
  return { value: { ...entry, text, textFile: file.label, bytes: file.bytes, actualSha256 }, problems: [] };
}

function placesOf({ at, keyAt, wordsAt }: Located): Pick<Located, 'at' | 'keyAt' | 'wordsAt'> {
  return { at, keyAt, wordsAt };
}

function nameOf({ path }: ContentFile): string {
  return path.replace(/^.*\//u, '');
}

function idOf(file: ContentFile): string {
  return nameOf(file).replace(/\.[^.]+$/u, '');
}
