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
const syntax = /[*@\\^`{|}~]/gu;
const src = resolve(import.meta.dirname, '..');
/** The rooms of `src/` whose words are on most pages, and those whose words are on none, or that know letters only to read them. */
const seenRooms = /^(?:components|layouts|pages|styles|words)(?:[/\\]|$)/u;
const unseenRooms = /^(?:check|cli|dates|hosting|quotations|search|text|timeline|vite)(?:[/\\]|$)/u;

/**
 * The characters of published content and of the site's own files, each once and in order. What authors write, and the signs
 * of the interface, are common; what only documents or few pages hold, and everything in its other case, is rare. The letters
 * of all languages in which dates, quotations and searches are read are neither: a page of an archive shows those of its
 * content.
 */
export function writtenCharacters({ authors, documents }: ContentCharacters): WrittenCharacters {
  const { seen, rest } = textsOfSite();
  const signs = seen.join('').replaceAll(/\p{L}/gu, '');
  const common = new Set([printable, spaces, authors, signs].join('').replaceAll(syntax, ''));
  const rare = new Set([printable, always, documents, ...seen, ...rest].join(''));
  for (const each of [...common, ...rare]) for (const other of each.toUpperCase() + each.toLowerCase()) rare.add(other);
  for (const each of common) rare.delete(each);
  return { common: [...common].toSorted().join(''), rare: [...rare].toSorted().join('') };
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
function textsOfSite(): Readonly<Record<'seen' | 'rest', string[]>> {
  const texts: Record<'seen' | 'rest', string[]> = { seen: [], rest: [] };
  for (const { path, entry } of entriesUnder(src)) {
    const isRead = entry.isFile() && /\.(?:ts|astro|css)$/u.test(path) && !isPassedOver(path) && !unseenRooms.test(path);
    if (isRead) texts[seenRooms.test(path) ? 'seen' : 'rest'].push(readFileSync(join(src, path), 'utf8'));
  }
  return texts;
}
