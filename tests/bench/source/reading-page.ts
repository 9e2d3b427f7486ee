import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Served } from '../page/serve-files.ts';
import { sourceId } from './made-archive.ts';

/** A page to read a long text on. */
export interface ReadingPage {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly files: Readonly<Record<string, Served>>;
  /** Is there once all is in its place, where notes stand beside the text; without it, nothing comes late. */
  readonly settled: string | undefined;
  /** Places that addresses lead to, if it has any. */
  readonly targets: readonly string[];
}

/** How far into the document the passages stand that addresses lead to, one after the other. */
const shares = [0.5, 0.02, 0.95, 0.3, 0.7, 0.31];

/** The page of the document in a built site. */
export function markedPage(outDir: string): ReadingPage {
  const path = `/sources/${sourceId}/`;
  const ids = [...readFileSync(join(outDir, path, 'index.html'), 'utf8').matchAll(/ id="(?<id>p-\w+)"/gu)];
  return {
    key: 'marked',
    name: 'Passage',
    path,
    files: { '/': { path: resolve(outDir) } },
    settled: '.document.is-aligned',
    targets: shares.map((share) => ids[Math.floor(ids.length * share)]?.groups?.['id'] ?? ''),
  };
}

/** The same text as plain paragraphs in one column: what a browser needs for the words alone. */
export function plainPage(text: string): ReadingPage {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\n\n+/u).map((words) => `<p>${words}</p>\n`);
  const style = 'body { max-width: 36rem; margin: 2rem auto; font: 1.125rem/1.55 serif }';
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><style>${style}</style>`;
  return {
    key: 'plain',
    name: 'plain text',
    path: '/index.html',
    files: { '/': { text: `${head}${paragraphs.join('')}` } },
    settled: undefined,
    targets: [],
  };
}
