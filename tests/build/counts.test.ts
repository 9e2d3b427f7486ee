import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/site/urls.ts';
import { builtSites } from '../built-sites.ts';
import { archiveOf } from './archive.ts';
import { type BuiltPage, builtPages, descend, hasClass, textOf } from './pages.ts';

type Element = BuiltPage['elements'][number];

/** A count that a page states. */
interface Said {
  /** The subject and what is counted: "mill-book: sentences". */
  readonly of: string;
  readonly count: number;
  readonly path: string;
}

const nouns = 'dated sentences?|sentences?|passages?|events?|citations?|documents?|things?|steps?|stories|story';
const counted = new RegExp(
  `(?:(?<part>\\d[\\d,]*) of (?:its |the )?)?(?<whole>\\d[\\d,]*) (?<noun>${nouns})(?![\\p{L}-])`,
  'gu',
);

/** All counts in words of the site about a subject; of "15 of 16 sentences", the total. */
function countsIn(words: string, subject: string, path: string): Said[] {
  return [...words.matchAll(counted)].map(({ groups }) => {
    const noun = (groups?.['noun'] ?? '').replace(/^(.*[^s])$/u, '$1s').replace(/^storys$/u, 'stories');
    return { of: `${subject}: ${noun}`, count: numberOf(groups?.['whole']), path };
  });
}

function numberOf(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}

/** The words of an element that are the site's, without quotations. */
function ownWords(element: Element): string {
  return element.childNodes
    .map((node) => ('tagName' in node ? (node.tagName === 'blockquote' ? ' ' : `${ownWords(node)} `) : textOf(node)))
    .join('')
    .replace(/\s+/gu, ' ');
}

describe.each(builtSites)('$name', ({ content, outDir }) => {
  const pages = new Map(builtPages(resolve(outDir)).map((page) => [page.path, page]));
  const archive = archiveOf(content);
  const elementsOf = (path: string) => pages.get(path)?.elements ?? [];
  const withClass = (path: string, name: string) => elementsOf(path).filter((element) => hasClass(element, name));
  const cellsOf = (row: Element) => [...descend(row)].filter(({ tagName }) => tagName === 'td').map((cell) => textOf(cell));
  const rowsOf = (path: string) =>
    withClass(path, 'shares').flatMap((table) => [...descend(table)].filter((row) => row.tagName === 'tr').slice(1));

  /** The counts of a row of the table of coverage. */
  function countsOfRow(row: Element | undefined, id: string, path: string): Said[] {
    const [events, passages, dated = '', sentences = ''] = row ? cellsOf(row) : [];
    const said = [
      ['events', events],
      ['passages', passages],
      ['sentences', sentences.split(' of ')[1]],
      ['sentences cited', sentences.split(' of ')[0]],
      ...(dated.includes(' of ') ? [['dated sentences', dated.split(' of ')[1]]] : []),
    ];
    return said.map(([noun, digits]) => ({ of: `${id}: ${noun}`, count: numberOf(digits), path }));
  }

  const ofDocuments = archive.sources.flatMap((source, index): Said[] => {
    const { id, label } = source;
    const own = [paths.source(source), paths.coverageOf(source)] as const;
    const listed = withClass(paths.sources(), 'figures')[index];
    const facts = withClass(own[0], 'source-facts').map(ownWords).join(' ');
    const [, cited] = /([\d,]+) of [\d,]+ sentences, /u.exec(facts) ?? [];
    const wording = [...pages.keys()].filter((path) => path.startsWith('/wording/'));
    return [
      ...countsIn(listed ? ownWords(listed) : '', id, paths.sources()),
      ...countsIn(facts, id, own[0]),
      ...(cited === undefined ? [] : [{ of: `${id}: sentences cited`, count: numberOf(cited), path: own[0] }]),
      ...countsOfRow(rowsOf(paths.coverage())[index], id, paths.coverage()),
      ...countsOfRow(rowsOf(own[1])[0], id, own[1]),
      ...wording.flatMap((path) =>
        elementsOf(path)
          .filter(({ tagName }) => tagName === 'p')
          .flatMap((paragraph) => [
            ...ownWords(paragraph).matchAll(/([\d,]+) sentences of (.*?)(?= shares? wording| with |\.)/gu),
          ])
          .flatMap(([, digits, named]) =>
            named?.trim() === label ? [{ of: `${id}: sentences`, count: numberOf(digits), path }] : [],
          ),
      ),
      { of: `${id}: passages`, count: source.passages.length, path: 'the archive' },
      { of: `${id}: events`, count: source.events.length, path: 'the archive' },
      { of: `${id}: sentences`, count: source.sentences.length, path: 'the archive' },
    ];
  });

  const ofEntities = [
    { list: paths.places(), entities: archive.places, path: paths.place },
    { list: paths.parties(), entities: archive.parties, path: paths.party },
  ].flatMap(({ list, entities, path }) =>
    entities.flatMap((entity): Said[] => {
      const item = elementsOf(list).find(
        (element) =>
          element.tagName === 'li' &&
          [...descend(element)].some(({ attrs }) =>
            attrs.some(({ name, value }) => name === 'href' && value.endsWith(path(entity))),
          ),
      );
      return [
        ...countsIn(item ? ownWords(item) : '', path(entity), list),
        { of: `${path(entity)}: events`, count: entity.events.length, path: path(entity) },
      ];
    }),
  );

  const citations = archive.events.reduce((sum, event) => sum + event.citations.length, 0);
  const leads = [paths.home(), paths.sources(), paths.coverage(), paths.disagreements()].flatMap((path) =>
    elementsOf(path)
      .filter(({ tagName }) => tagName === 'p')
      .flatMap((paragraph) => countsIn(ownWords(paragraph), 'archive', path)),
  );
  const ofArchive: Said[] = [
    { of: 'archive: citations', count: citations, path: 'the archive' },
    { of: 'archive: documents', count: archive.sources.length, path: 'the archive' },
    { of: 'archive: things', count: archive.disagreements.length, path: 'the archive' },
    ...leads.filter(({ of }) => ['citations', 'documents', 'things'].some((noun) => of.endsWith(`: ${noun}`))),
    {
      of: 'archive: things',
      count: withClass(paths.disagreements(), 'disagreement').length,
      path: 'the blocks of all disagreements',
    },
    {
      of: 'archive: things',
      count: withClass(paths.disagreements(), 'count')
        .map((count) => numberOf(/^[\d,]+/u.exec(textOf(count).trim())?.[0]))
        .reduce((sum, count) => sum + count, 0),
      path: 'the kinds of all disagreements',
    },
  ];

  test('documents, places and parties are counted alike wherever they are', () => {
    const said = Map.groupBy([...ofDocuments, ...ofEntities], ({ of }) => of);
    for (const source of archive.sources) {
      expect(said.get(`${source.id}: sentences`)?.length).toBeGreaterThan(4);
      expect(said.get(`${source.id}: passages`)?.length).toBeGreaterThan(3);
    }
    const differing = [...said].filter(([, all]) => new Set(all.map(({ count }) => count)).size > 1);
    expect(Object.fromEntries(differing)).toEqual({});
  });

  test('so are the citations, documents and disagreements of the archive', () => {
    const said = Map.groupBy(ofArchive, ({ of }) => of);
    const differing = [...said].filter(([, all]) => new Set(all.map(({ count }) => count)).size > 1);
    expect(Object.fromEntries(differing)).toEqual({});
  });

  test('the events that differ are as many in the filter as the page of disagreements says', () => {
    const differing = archive.events.filter(({ disagreements }) => disagreements.length > 0).length;
    const [filter] = withClass(paths.home(), 'tl-differing');
    expect(filter && numberOf(/\d[\d,]*/u.exec(textOf(filter))?.[0])).toBe(differing);
    const lead = withClass(paths.disagreements(), 'lead').map(ownWords).join(' ');
    expect(lead).toContain(`about ${differing.toLocaleString('en-GB')} event`);
  });

  test('no page calls a part the whole, nor none of it', () => {
    let parts = 0;
    for (const page of pages.values()) {
      for (const element of page.elements) {
        if (!['p', 'dd', 'tr', 'td', 'li'].includes(element.tagName)) continue;
        for (const [told, part, whole] of ownWords(element).matchAll(counted)) {
          if (part === undefined) continue;
          parts += 1;
          expect(numberOf(part), `${page.path}: ${told}`).toBeLessThanOrEqual(numberOf(whole));
        }
      }
    }
    expect(parts).toBeGreaterThan(archive.sources.length);
    for (const { id, coverage } of archive.sources) {
      const row = rowsOf(paths.coverageOf({ id }))[0];
      const text = row ? (cellsOf(row).at(-1) ?? '') : '';
      expect(text === '100%', `${id}: ${text}`).toBe(coverage.citedCharacters === coverage.characters);
      expect(text === '0%', `${id}: ${text}`).toBe(coverage.citedCharacters === 0);
    }
  });
});
