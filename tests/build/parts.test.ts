import { resolve } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/types.ts';
import type { Hook, PageKind } from '../../src/parts/hook.ts';
import { partTables } from '../../src/parts/tables.ts';
import { paths } from '../../src/site/urls.ts';
import { builtSites } from '../built-sites.ts';
import { archiveOf } from './archive.ts';
import { attribute, builtPages, descend } from './pages.ts';

const hooks = partTables.flatMap((table): [string, Hook][] => Object.entries(table));

/** Kinds of pages that are not in these sites: none of their documents is very long. */
const notBuilt: readonly PageKind[] = ['long source'];

/** All pages with their kind and the elements that scripts find by name, including those in templates. */
const pages = builtSites.flatMap(({ outDir, base, content }) => {
  const kinds = kindsOf(archiveOf(content));
  return builtPages(resolve(outDir)).map(({ path, html }) => ({
    address: base.replace(/\/$/u, '') + path,
    kind: kinds.get(path),
    parts: Map.groupBy(
      [...withTemplates(parse(html))].filter((element) => attribute(element, 'data-part') !== undefined),
      (element) => attribute(element, 'data-part'),
    ),
  }));
});
const pagesOf = (kind: PageKind) => pages.filter((page) => page.kind === kind);

test('these sites have pages of every kind that is told of', () => {
  const kinds = new Set(hooks.flatMap(([, { on = [], maybeOn = [] }]) => [...on, ...maybeOn]));
  expect([...kinds].filter((kind) => pagesOf(kind).length === 0)).toEqual(notBuilt);
});

describe('the part', () => {
  test.each(hooks)(
    '%s stands in the pages that its table says, as the element and with the data that it says',
    (name, hook) => {
      const { tag, data = [], on = [], maybeOn = [] } = hook;
      const without = on.flatMap((kind) => pagesOf(kind).filter(({ parts }) => !parts.has(name)));
      expect(without.map(({ address }) => address)).toEqual([]);
      expect(maybeOn.filter((kind) => !pagesOf(kind).some(({ parts }) => parts.has(name)))).toEqual([]);
      const found = pages.flatMap(({ parts }) => parts.get(name) ?? []);
      const odd = found.filter(({ tagName }) => ![tag].flat().includes(tagName as never));
      expect(odd.map(({ tagName }) => tagName)).toEqual([]);
      expect(data.filter((datum) => found.some((element) => attribute(element, `data-${datum}`) === undefined))).toEqual([]);
      // A part that is on no page is created by a script.
      if (on.length + maybeOn.length === 0) expect(found).toEqual([]);
    },
  );
});

test('an item of the list has an id, a date, a title and a topic, where scripts look for them', () => {
  const items = pagesOf('home').flatMap(({ parts }) => (parts.get('list-group') ?? []).flatMap(childrenOf));
  expect(items.length).toBeGreaterThan(100);
  const shapes = items.map((item) => {
    const children = childrenOf(item);
    const [topic] = children.slice(1).flatMap((child) => (child.tagName === 'span' ? childrenOf(child) : []));
    const date = children[0] && childrenOf(children[0]);
    const tags = [item, ...children].map(({ tagName }) => tagName);
    return [...tags, date?.length, topic?.tagName, attribute(item, 'id') !== undefined].join(' ');
  });
  expect([...new Set(shapes)]).toEqual(['li span a span 0 span true']);
});

test('no page has a part that is in no table', () => {
  const known = new Set<string | undefined>(hooks.map(([name]) => name));
  expect([...new Set(pages.flatMap(({ parts }) => [...parts.keys()]))].filter((name) => !known.has(name))).toEqual([]);
});

function childrenOf({ childNodes }: Tree.Element): Tree.Element[] {
  return childNodes.filter((node) => 'tagName' in node);
}

function kindsOf({ events, sources, stories }: Archive): ReadonlyMap<string, PageKind> {
  const each = (kind: PageKind, addresses: readonly string[]) => addresses.map((address) => [address, kind] as const);
  return new Map([
    ...each('home', [paths.home()]),
    ...each('embed', [paths.embed()]),
    ...each('check', [paths.checkText()]),
    ...each('search', [paths.search()]),
    ...each('event', events.map(paths.event)),
    ...each('source', sources.map(paths.source)),
    ...each('passage', sources.flatMap(({ passages }) => passages).map(paths.passageCard)),
    ...each('step', stories.flatMap(({ steps }) => steps).map(paths.step)),
  ]);
}

function* withTemplates(node: Tree.Node): Generator<Tree.Element> {
  for (const element of descend(node)) {
    yield element;
    if ('content' in element) yield* withTemplates(element.content as Tree.DocumentFragment);
  }
}
