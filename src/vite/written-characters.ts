import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../read/content.ts';
import { entriesUnder } from '../read/entries-under.ts';
import { isPassedOver } from '../read/read-files.ts';
import { withoutDrafts } from '../read/without-drafts.ts';

/** What the fonts of a site hold: characters that most pages need, and in files of their own those that few pages need. */
export interface WrittenCharacters {
  readonly common: string;
  readonly rare: string;
}

/** The characters of published content, each once. */
export interface ContentCharacters {
  /** Of what the authors write. */
  readonly authors: string;
  /** Of the documents. */
  readonly documents: string;
}

/** Spaces, and characters that browsers draw nothing for, which a page's text may hold unseen. */
const spaces = '\t\n\f\r \u00a0\u2002\u2009\u202f';
const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
/** Characters that scripts and styles may write even if no file contains them: dashes, quotes, arrows, signs. */
const always = '‐‑‒–—‘’“”„«»…·•×−±≠←→↑↓°§©';
/** ASCII that is written in files, as their syntax, far more often than it is shown. */
const syntax = /[*@\\^`{|}~]/u;
const src = resolve(import.meta.dirname, '..');
/** The rooms of `src/` whose words are on most pages, and those whose words are on none. */
const seenRooms = /^(?:components|layouts|pages|styles|words)(?:[/\\]|$)/u;
const unseenRooms = /^(?:cli|hosting|vite)(?:[/\\]|$)/u;

/**
 * The characters of published content and of the site's own files, in both cases, each once and in order. What authors and the
 * interface write is common; what only documents hold, or only the reading of dates in any language knows, is rare.
 */
export function writtenCharacters({ authors, documents }: ContentCharacters): WrittenCharacters {
  const { seen, unseen } = textsOfSite();
  const letters = [...printable].filter((each) => !syntax.test(each)).join('');
  const common = inBothCases([
    letters,
    spaces,
    ...[authors, ...seen].map((text) => text.replaceAll(new RegExp(syntax, 'gu'), '')),
  ]);
  const rare = inBothCases([printable, always, documents, ...unseen]);
  for (const each of common) rare.delete(each);
  return { common: inOrder(common), rare: inOrder(rare) };
}

function inBothCases(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) for (const each of text) found.add(each);
  for (const each of [...found]) for (const other of each.toUpperCase() + each.toLowerCase()) found.add(other);
  return found;
}

function inOrder(characters: ReadonlySet<string>): string {
  return [...characters].toSorted().join('');
}

/** Drafts give none: what is published does not change with them. */
export function charactersOf(content: Content): ContentCharacters {
  const { events, pages, stories } = withoutDrafts(content);
  const published = new Set([...events, ...pages, ...stories]);
  const drafts = new Set(
    [...content.events, ...content.pages, ...content.stories].flatMap((entry) => (published.has(entry) ? [] : entry.file)),
  );
  const documents = new Set(content.sources.map(({ textFile }) => textFile));
  const found = { authors: new Set<string>(), documents: new Set<string>() };
  for (const [file, text] of content.texts) {
    if (drafts.has(file)) continue;
    const characters = documents.has(file) ? found.documents : found.authors;
    for (const each of text) characters.add(each);
  }
  return { authors: [...found.authors].join(''), documents: [...found.documents].join('') };
}

/** Read one after another: there are hundreds of them, and some systems let a process open no more. */
function textsOfSite(): Readonly<Record<'seen' | 'unseen', string[]>> {
  const texts: Record<'seen' | 'unseen', string[]> = { seen: [], unseen: [] };
  for (const { path, entry } of entriesUnder(src)) {
    const isRead = entry.isFile() && /\.(?:ts|astro|css)$/u.test(path) && !isPassedOver(path) && !unseenRooms.test(path);
    if (isRead) texts[seenRooms.test(path) ? 'seen' : 'unseen'].push(readFileSync(join(src, path), 'utf8'));
  }
  return texts;
}
