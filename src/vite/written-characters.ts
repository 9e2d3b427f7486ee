import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../read/content.ts';
import { entriesUnder } from '../read/entries-under.ts';
import { isPassedOver } from '../read/read-files.ts';
import { withoutDrafts } from '../read/without-drafts.ts';

/**
 * Characters that scripts and styles may write even if no file contains them: printable ASCII, spaces, dashes, quotes, arrows,
 * signs.
 */
const always =
  String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) + '\u00a0\u2009\u202f‐‑–—‘’“”„«»…·•×−±≠←→↑↓°§©';
const src = resolve(import.meta.dirname, '..');
/** The rooms of `src/` whose words are on no page. */
const unseenRooms = /^(?:cli|hosting|vite)(?:[/\\]|$)/u;

/** The characters of published content and of the site's own files, in both cases, each once and in order. */
export function writtenCharacters(ofContent: string): string {
  const found = new Set(always);
  for (const text of [ofContent, ...textsOfSite()]) for (const each of text) found.add(each);
  for (const each of [...found]) for (const other of each.toUpperCase() + each.toLowerCase()) found.add(other);
  return [...found].toSorted().join('');
}

/** Every character of content, each once. Drafts give none: what is published does not change with them. */
export function charactersOf(content: Content): string {
  const found = new Set<string>();
  for (const text of publishedTexts(content)) for (const each of text) found.add(each);
  return [...found].join('');
}

function publishedTexts(content: Content): string[] {
  const { events, pages, stories } = withoutDrafts(content);
  const published = new Set([...events, ...pages, ...stories]);
  const drafts = new Set(
    [...content.events, ...content.pages, ...content.stories].flatMap((entry) => (published.has(entry) ? [] : entry.file)),
  );
  return [...content.texts].flatMap(([file, text]) => (drafts.has(file) ? [] : text));
}

/** Read one after another: there are hundreds of them, and some systems let a process open no more. */
function* textsOfSite(): Generator<string> {
  for (const { path, entry } of entriesUnder(src)) {
    const isRead = entry.isFile() && /\.(?:ts|astro|css)$/u.test(path) && !isPassedOver(path) && !unseenRooms.test(path);
    if (isRead) yield readFileSync(join(src, path), 'utf8');
  }
}
