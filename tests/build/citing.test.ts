import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../src/archive/types.ts';
import { findCommand } from '../../src/site/pages/verify-document.ts';
import { paths } from '../../src/site/urls.ts';
import { readWords } from '../../src/text/folding/read-words.ts';
import { builtSites } from '../built-sites.ts';
import { asBrowserSees, followFragment, searchedPage } from '../support/browser-fragment.ts';
import { parseBibtex, parseRis } from '../support/parse-references.ts';
import { archiveOf } from './archive.ts';
import { attribute, builtFiles, type BuiltPage, builtPages, hasClass, textOf } from './pages.ts';

const blockTags = ['p', 'h1', 'h2', 'h3', 'h4', 'li', 'dt', 'dd', 'summary', 'pre', 'blockquote', 'figcaption', 'th', 'td'];

describe.each(builtSites)('$name', ({ content, outDir, base }) => {
  const out = resolve(outDir);
  const pageAt = new Map(builtPages(out).map((page) => [page.path, page]));
  const archive = archiveOf(content);
  const passages = archive.sources.flatMap((source) => source.passages);
  const at = (path: string) => base.replace(/\/$/u, '') + path;
  const links = (page: BuiltPage | undefined) => page?.elements.flatMap((element) => attribute(element, 'href') ?? []) ?? [];

  test('every passage has a page: its words marked in their context, its events, its document', () => {
    for (const passage of passages) {
      const page = pageAt.get(paths.passageCard(passage));
      const context = page?.elements.find((element) => hasClass(element, 'passage-context'));
      const marks = page?.elements.filter(({ tagName }) => tagName === 'mark').map(textOf);
      expect(withoutSpace(marks?.join('') ?? ''), passage.id).toBe(withoutSpace(passage.quote));
      const shown = withoutSpace(context ? textOf(context) : '');
      // A word divided at the end of a line is shown joined.
      expect(withoutSpace(readWords(passage.source.folded, { start: 0, end: passage.source.text.length }))).toContain(shown);
      expect(links(page)).toEqual(
        expect.arrayContaining([
          at(paths.passage(passage)),
          at(paths.source(passage.source)),
          ...passage.citations.map(({ event }) => at(paths.event(event))),
        ]),
      );
    }
  });

  test('the link to the words of a passage finds them, and no other words of the page', () => {
    const searched = new Map(
      archive.sources.map((source) => [source, searchedPage(blockTexts(pageAt.get(paths.source(source))))] as const),
    );
    const wrong = passages.flatMap((passage) => {
      const page = searched.get(passage.source);
      const prefix = at(`${paths.passage(passage)}:~:text=`);
      const link = links(pageAt.get(paths.passageCard(passage))).find((each) => each.startsWith(prefix));
      const found = link && page && followFragment(page, link.slice(link.indexOf(':~:')));
      return found?.replace(note, ' ').replace(/\s+/gu, ' ') === asBrowserSees(passage.quote)
        ? []
        : [`${passage.id}: ${link} finds ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every passage and every event can be cited in each format, as text and as a download, which are the same', () => {
    const cited = [
      ...passages.map((passage) => ({ key: passage.id, path: paths.passageCard(passage), title: passage.source.shownTitle })),
      ...archive.events.map((event) => ({ key: event.id, path: paths.event(event), title: event.title })),
    ];
    for (const { key, path, title } of cited) {
      const page = pageAt.get(path);
      const downloads = new Map(
        page?.elements.flatMap((element) => {
          const name = attribute(element, 'download');
          const [head, data = ''] = (attribute(element, 'href') ?? '').split(/,(.*)/su);
          return name && head?.startsWith('data:') ? [[name.slice(name.lastIndexOf('.') + 1), decodeURIComponent(data)]] : [];
        }),
      );
      const shown = page?.elements.filter(({ tagName }) => tagName === 'pre').map(textOf) ?? [];
      const address = `https://archive.example${at(path)}`;
      for (const text of downloads.values()) expect(shown.map(lines)).toContain(lines(text));
      expect(parseBibtex(downloads.get('bib') ?? '')).toMatchObject({ key, fields: { url: address } });
      expect(parseRis(downloads.get('ris') ?? '')).toEqual(
        expect.arrayContaining([
          ['ID', key],
          ['TI', title],
          ['UR', address],
        ]),
      );
      expect(JSON.parse(downloads.get('json') ?? '')).toEqual([expect.objectContaining({ id: key, title, URL: address })]);
    }
  });

  test('the command that finds words in a document prints 1, for lines that wrap too, and 0 for other words', () => {
    const step = Math.ceil(passages.length / 40);
    const script = passages
      .filter((passage, index) => index % step === 0 || rawWords(passage).includes("'"))
      .slice(0, 60)
      .map((passage) => `< '${join(out, paths.document(passage.source))}' ${findCommand(rawWords(passage))}`);
    const other = `< '${join(out, paths.document(archive.sources[0] as Source))}' ${findCommand("isn't there")}`;
    const run = spawnSync('sh', ['-c', [...script, other].join('\n')]);
    expect(run.stdout.toString().trim().split('\n')).toEqual([...script.map(() => '1'), '0']);
  });

  test('what is loaded late is small', () => {
    const weigh = (name: string) =>
      builtFiles(out)
        .filter((file) => file.startsWith(`/_astro/${name}.`) && file.endsWith('.js'))
        .map((file) => gzipSync(readFileSync(join(out, file))).length);
    // In bytes. `quote-selection` includes the table of folding and the code that cuts a document into paragraphs.
    const limits = { 'check-document': 4_000, 'quote-selection': 16_000, 'find-quote': 7_000, 'link-preview': 4_000 };
    for (const [name, limit] of Object.entries(limits)) {
      const size = weigh(name);
      expect(size, name).toHaveLength(1);
      expect(size[0], name).toBeLessThan(limit);
    }
  });
});

/** If words continue in the next paragraph, the notes between the two are found with them. */
const note = /\u0002[^\u0003]*\u0003/gu;

/** The text of each block of a page as a browser searches it, without hidden text. */
function blockTexts(page: BuiltPage | undefined): string[] {
  const blocks = page?.elements.filter(({ tagName }) => blockTags.includes(tagName)) ?? [];
  const notes = new Set(page?.elements.filter((element) => hasClass(element, 'notes')).flatMap(inside));
  return blocks
    .filter((block) => !inside(block).some((each) => blockTags.includes(each.tagName)))
    .map((block) => (notes.has(block) ? `\u0002${shownText(block)}\u0003` : shownText(block)));
}

function inside(node: Tree.Element): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
}

function shownText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && hasClass(node, 'line-end')) return '';
  return 'childNodes' in node ? node.childNodes.map(shownText).join('') : '';
}

function rawWords({ source, start, end }: Passage): string {
  return source.text.slice(start, end);
}

/** Pages contain no carriage returns. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
