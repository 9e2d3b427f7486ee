import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Archive } from '../../src/archive/types.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { addressesOf } from '../../src/site/urls.ts';
import { problemPlaces } from './problem-places.ts';

/** Files by path; null removes a file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const sites = resolve(import.meta.dirname, '../fixtures/sites');

/** A folder with these files, removed after the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'passage-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  write(folder, files);
  return folder;
}

/**
 * A content folder like the smallest archive, with these files replaced or added and without anything published, removed after
 * the test.
 */
export function variantFolder(files: Files): string {
  const folder = folderOf({});
  cpSync(join(sites, 'minimal/content'), folder, { recursive: true });
  write(folder, { 'passages.lock.json': null, ...files });
  return folder;
}

/** The result of checking the smallest archive with these files changed. */
export function checkVariant(files: Files): {
  archive?: Archive;
  preview?: Archive;
  problems: readonly Problem[];
  places: string[];
} {
  const folder = variantFolder(files);
  const { archive, preview, problems } = runChecks(folder, addressesOf);
  return { ...(archive && { archive }), ...(preview && { preview }), problems, places: problemPlaces(problems, folder) };
}

/** An event file about the mill; fields that are not given are valid. */
export function eventFile({
  title = 'The mill opens',
  date = '1907-05-04',
  more = '',
  citations = [millQuote],
  body = 'The mill opened on 4 May 1907 [@1].\n',
}: {
  readonly title?: string;
  readonly date?: string;
  /** Lines of further fields. */
  readonly more?: string;
  /** Each as YAML fields; without `source`, of the mill book. */
  readonly citations?: readonly Readonly<Record<string, string>>[];
  readonly body?: string;
} = {}): string {
  const items = citations.map((citation) => {
    const lines = Object.entries({ source: 'mill-book', ...citation }).map(([key, value]) => `${key}: ${value}`);
    return `  - ${lines.join('\n    ')}\n`;
  });
  return `---\ntitle: ${title}\ndate: ${date}\ntopics: [village]\n${more}citations:\n${items.join('')}---\n${body}`;
}

/** A story file with this body; by default, with one valid step. */
export function storyFile(body = '## @mill-opens\n\nThe mill opens.\n'): string {
  return `---\ntitle: The mill\ndescription: One step.\n---\n${body}`;
}

/** The only quotation of the smallest archive. */
export const millQuote = { quote: 'The mill at Lower Ford opened on 4 May 1907.' } as const;

/** A document and its YAML file, with the right checksum. */
export function sourceFiles(id: string, text: string, fields: Readonly<Record<string, string>> = {}): Files {
  const all = {
    title: 'A document',
    titleKind: 'devised',
    creator: 'not stated',
    publisher: 'not stated',
    published: 'not stated',
    retrieved: 'not stated',
    url: 'not stated',
    language: 'en',
    stance: 'A short account.',
    note: 'Nothing more is known.',
    sha256: createHash('sha256').update(text).digest('hex'),
    ...fields,
  };
  const yaml = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return { [`sources/${id}.txt`]: text, [`sources/${id}.yaml`]: yaml.join('') };
}

function write(folder: string, files: Files): void {
  for (const [path, data] of Object.entries(files)) {
    const file = join(folder, path);
    if (data === null) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  }
}
