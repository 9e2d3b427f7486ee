import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inRange } from '../../src/site/unicode-range.ts';
import { addressesOf, paths } from '../../src/site/urls.ts';
import { builtSites } from '../built-sites.ts';
import { archiveOf } from './archive.ts';
import { attribute, builtFiles, type BuiltPage, builtPages, descend, hasClass, textOf } from './pages.ts';

const linkAttributes = ['href', 'src', 'cite', 'action', 'data-href'] as const;

describe.each(builtSites)('$name', ({ content, outDir, base }) => {
  const out = resolve(outDir);
  const pages = builtPages(out);
  const files = new Set(builtFiles(out));
  const archive = archiveOf(content);
  const pageAt = new Map(pages.map((page) => [page.path, page]));

  test('has a page for every event, source, passage, place, party, story, step and page of prose', () => {
    const expected = [...addressesOf(archive)].filter((address) => address.endsWith('/'));
    expect(expected.filter((address) => !pageAt.has(address))).toEqual([]);
    expect(files).toContain('/404.html');
  });

  test('hosts that run Jekyll are told to leave nothing out', () => {
    expect(files).toContain('/.nojekyll');
  });

  test('every page asks at once for the two fonts it begins with, and for those of its rarer letters, as its style sheet names them', () => {
    const styles = [...files].filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(out, file), 'utf8'));
    const rangeOf = (font: string) =>
      styles.flatMap(
        (style) =>
          /unicode-range:([^;}]+)/u.exec(style.split('@font-face').find((face) => face.includes(font)) ?? '')?.[1] ?? [],
      );
    for (const { path, elements } of pages) {
      const links = elements.filter((element) => attribute(element, 'rel') === 'preload');
      const [sans = '', serif = '', ...others] = links.map((link) => attribute(link, 'href') ?? '');
      expect(
        [sans, serif].map((font) => font.replace(/.*\/|-latin.*/gu, '')),
        path,
      ).toEqual(['inter', 'source-serif-4']);
      const shown = elements
        .filter(({ tagName }) => tagName === 'body')
        .map(textOf)
        .join('');
      for (const font of [sans, serif, ...others]) {
        const [range = '', ...more] = rangeOf(font);
        expect(more).toEqual([]);
        expect(inRange(shown, range), `${font} of ${path}`).not.toBe('');
      }
    }
  });

  test('our own words have real quotation marks and apostrophes', () => {
    const own = ['title', 'about', 'summary', 'prose', 'remarks', 'our-note', 'lead', 'source-facts'];
    const texts = pages
      // These pages contain examples to type and licences.
      .filter(({ path }) => !/^\/(?:help|about)\//u.test(path))
      .flatMap(({ path, elements }) =>
        elements
          .filter((element) => own.some((name) => hasClass(element, name)))
          .map((element) => `${path}: ${textOf(element)}`),
      );
    expect(texts.filter((text) => /["']/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /[“”’]/u.test(text))).not.toEqual([]);
  });

  test('every internal link and fragment resolves', () => {
    const dead = pages.flatMap((page) =>
      internalLinks(page, base)
        .filter((link) => !resolves(link, page))
        .map((link) => `${page.path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  function resolves(link: string, from: BuiltPage): boolean {
    const [path = '', fragment = ''] = link.replace(/:~:.*$/u, '').split('#');
    const target = path === '' ? from : pageAt.get(path);
    if (!target) return fragment === '' && files.has(path);
    return fragment === '' || target.ids.has(fragment);
  }

  test('every citation leads to its passage, marked, and the passage leads back to the event', () => {
    for (const event of archive.events) {
      const eventPage = pageAt.get(paths.event(event));
      const links = eventPage?.elements
        .filter((element) => hasClass(element, 'to-passage'))
        .map((element) => attribute(element, 'href'));
      expect(links).toEqual(event.citations.map(({ passage }) => base.replace(/\/$/u, '') + paths.passage(passage)));
      for (const { passage } of event.citations) {
        const reader = pageAt.get(paths.source(passage.source));
        expect(reader?.ids).toContain(passage.id);
        const marked = reader?.elements
          .filter(
            (element) =>
              element.tagName === 'mark' && (attribute(element, 'data-passages') ?? '').split(' ').includes(passage.id),
          )
          .map(textOf)
          .join('');
        expect(withoutSpace(marked ?? '')).toBe(withoutSpace(passage.source.text.slice(passage.start, passage.end)));
        const note = reader?.elements.find((element) => attribute(element, 'id') === passage.id.replace('p-', 'n-'));
        const back = [...(note ? descend(note) : [])].map((element) => attribute(element, 'href'));
        expect(back, `${passage.id} leads back to ${event.id}`).toContain(base.replace(/\/$/u, '') + paths.event(event));
      }
    }
  });

  test.each(archive.sources.map((source) => [source.id, source] as const))(
    'the page of %s holds the text of the document, no more and no less',
    (_, source) => {
      const reader = pageAt.get(paths.source(source));
      const blocks = reader?.elements.filter((element) => hasClass(element, 'words'));
      expect(withoutSpace(blocks?.map(textOf).join('\n') ?? '')).toBe(withoutSpace(source.text));
      expect(foldSpace(blocks?.map(textOf).join('\n') ?? '')).toBe(foldSpace(source.text));
    },
  );

  test('every pair of documents that shares wording has each shared sentence whole, and is named where it matters', () => {
    for (const wording of archive.sharedWordings) {
      const page = pageAt.get(paths.wording(wording));
      const quotes = page?.elements
        .filter((element) => hasClass(element, 'quotation'))
        .map((quote) => withoutSpace(textOf(quote)));
      for (const { pairs } of wording.runs) {
        for (const [side, { start, end }] of pairs.flatMap(({ sentences }) => [...sentences.entries()])) {
          expect(quotes).toContain(withoutSpace(wording.sources[side]?.text.slice(start, end) ?? ''));
        }
      }
      const link = base.replace(/\/$/u, '') + paths.wording(wording);
      const told = archive.events.filter(({ sharedOrigins }) =>
        sharedOrigins.some(({ runs }) => runs.some((run) => run.wording === wording)),
      );
      for (const from of [paths.wordings(), ...wording.sources.map(paths.source), ...told.map(paths.event)]) {
        const links = pageAt.get(from)?.elements.map((element) => attribute(element, 'href')?.replace(/#.*$/u, ''));
        expect(links, from).toContain(link);
      }
    }
    expect(archive.sharedWordings.length).toBeGreaterThan(0);
  });

  test.each(archive.sources.map((source) => [source.id, source] as const))(
    'the download of %s is the document, byte for byte',
    (_, source) => {
      expect(readFileSync(join(out, paths.document(source))).equals(source.bytes)).toBe(true);
    },
  );

  test('every step of a story has its own page, linked to those beside it, and stands in the whole story', () => {
    const at = (path: string) => base.replace(/\/$/u, '') + path;
    const related = (page: BuiltPage | undefined, rel: string) =>
      page?.elements.flatMap((element) => (attribute(element, 'rel') === rel ? (attribute(element, 'href') ?? []) : []));
    for (const story of archive.stories) {
      const whole = pageAt.get(paths.story(story));
      const items = whole?.elements.filter((element) => /^_step-\d+$/u.test(attribute(element, 'id') ?? ''));
      expect(items).toHaveLength(story.steps.length);
      for (const [index, step] of story.steps.entries()) {
        const page = pageAt.get(paths.step(step));
        const [before, after] = [story.steps[index - 1], story.steps[index + 1]];
        expect(related(page, 'prev')).toEqual([at(before ? paths.step(before) : paths.story(story))]);
        expect(related(page, 'next')).toEqual(after ? [at(paths.step(after))] : []);
        const article = page?.elements.find((element) => hasClass(element, 'step-page'));
        for (const place of [article, items?.[index]]) {
          const text = foldSpace(place ? textOf(place) : '');
          for (const words of [step.event.title, step.event.date.words, ...step.citations.map(({ passage }) => passage.quote)])
            expect(text).toContain(foldSpace(words));
        }
      }
    }
  });

  test('the home page lists every event once with its date and sources, before any script, in order within each group', () => {
    const home = pageAt.get('/');
    const at = new Map(archive.events.map(({ id }, index) => [id, index]));
    const groups = (home?.elements ?? [])
      .filter((element) => attribute(element, 'data-part') === 'list-span')
      .map((group) => [...descend(group)].filter((item) => item.tagName === 'li' && at.has(attribute(item, 'id') ?? '')));
    const placesOf = (items: (typeof groups)[number]) => items.map((item) => at.get(attribute(item, 'id') ?? '') ?? -1);
    expect(groups.flatMap(placesOf).sort((a, b) => a - b)).toEqual(archive.events.map((_, index) => index));
    for (const group of groups) expect(placesOf(group)).toEqual(placesOf(group).sort((a, b) => a - b));
    for (const item of groups.flat()) {
      const event = archive.events[at.get(attribute(item, 'id') ?? '') ?? -1];
      const said = [event?.title, event?.date.words, ...(event?.sources ?? []).map(({ label }) => label)];
      for (const words of said) expect(textOf(item)).toContain(words);
    }
  });

  test('nothing is fetched from elsewhere: outside addresses stand only in links a reader clicks', () => {
    const foreign = pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName !== 'a')
        .flatMap((element) =>
          element.attrs.filter(({ name }) => ['href', 'src', 'srcset', 'poster', 'data', 'action'].includes(name)),
        )
        .filter(({ value }) => /^(?:[a-z]+:)?\/\//iu.test(value))
        .map(({ value }) => `${page.path}: ${value}`),
    );
    expect(foreign).toEqual([]);
    const styles = [...files].filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(out, file), 'utf8'));
    expect(styles.filter((css) => /url\(["']?(?:[a-z]+:)?\/\//iu.test(css) || css.includes('@import'))).toEqual([]);
  });

  test('every page has a strict policy, and neither inline styles nor inline scripts nor event attributes', () => {
    for (const { path, elements } of pages) {
      const policy = elements.find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
      const content = policy && attribute(policy, 'content');
      expect(content, path).toContain("default-src 'none'");
      expect(content, path).not.toMatch(/unsafe-|\*|https?:/u);
      const inline = elements.filter(
        (element) =>
          element.tagName === 'style' ||
          (element.tagName === 'script' &&
            attribute(element, 'src') === undefined &&
            !/json$/u.test(attribute(element, 'type') ?? '')) ||
          element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
      );
      expect(
        inline.map(({ tagName }) => tagName),
        path,
      ).toEqual([]);
    }
  });

  test('the first style sheet of every page orders the layers', () => {
    for (const { path, elements } of pages) {
      const first = elements.find((element) => attribute(element, 'rel') === 'stylesheet');
      const css = readFileSync(join(out, (first ? (attribute(first, 'href') ?? '') : '').slice(base.length - 1)), 'utf8');
      const named = [...css.matchAll(/@layer ([\w, ]+)/gu)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim()),
      );
      const order = ['reset', 'tokens', 'prose', 'layout', 'parts', 'print'];
      expect([...new Set(named)], path).toEqual(order.slice(0, Math.max(5, new Set(named).size)));
    }
  });

  test('every page says from which side the documents are written', () => {
    for (const { path, elements } of pages) {
      const footer = elements.find((element) => element.tagName === 'footer');
      expect(footer && textOf(footer), path).toMatch(/side of|no side/u);
    }
  });

  test('every page has one h1, a title, a description and a language', () => {
    for (const { path, elements } of pages) {
      const count = (tag: string) =>
        elements.filter(({ tagName, namespaceURI }) => tagName === tag && namespaceURI.endsWith('xhtml')).length;
      expect([path, count('h1'), count('title'), count('main')]).toEqual([path, 1, 1, 1]);
      expect(
        elements.some((element) => element.tagName === 'html' && attribute(element, 'lang')),
        path,
      ).toBe(true);
      expect(
        elements.some((element) => attribute(element, 'name') === 'description' && attribute(element, 'content')),
        path,
      ).toBe(true);
    }
  });

  test('weighs what it may: home with styles under 60 kB, event and source pages under 10 kB of script', () => {
    const weigh = (file: string) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;
    const loaded = (page: BuiltPage | undefined, tag: string, name: string) =>
      (page?.elements ?? [])
        .filter((element) => element.tagName === tag && (tag !== 'link' || attribute(element, 'rel') === 'stylesheet'))
        .flatMap((element) => attribute(element, name) ?? [])
        .map((address) => weigh(address.slice(base.length - 1)))
        .reduce((sum, size) => sum + size, 0);
    const home = pageAt.get('/');
    expect(weigh('/index.html') + loaded(home, 'link', 'href')).toBeLessThan(60_000);
    for (const page of pages.filter(({ path }) => path !== '/'))
      expect(loaded(page, 'script', 'src'), page.path).toBeLessThan(10_000);
  });
});

function internalLinks({ elements }: BuiltPage, base: string): string[] {
  return elements
    .flatMap((element) => linkAttributes.flatMap((name) => attribute(element, name) ?? []))
    .filter((address) => !/^(?:https?:|mailto:|data:)/u.test(address))
    .map((address) => {
      if (/^[#?]/u.test(address)) return address.replace(/^\?[^#]*/u, '');
      return address.startsWith(base) ? address.slice(base.length - 1).replace(/\?[^#]*/u, '') : `outside the base: ${address}`;
    });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
