import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/check/run-checks.ts';
import { addressesOf, paths } from '../../src/site/urls.ts';
import { hostileSites } from '../hostile-sites.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { attribute, builtFiles, type BuiltPage, builtPages, hasClass, textOf } from './pages.ts';

const addressAttributes = ['href', 'src', 'srcset', 'action', 'formaction', 'cite', 'data', 'poster', 'ping', 'background'];
const { hostile, harmless } = hostileSites;
const out = resolve(hostile.outDir);
const pages = builtPages(out);
const twin = builtPages(resolve(harmless.outDir));
const pageAt = new Map(pages.map((page) => [page.path, page]));
const { archive, problems } = runChecks(hostile.content, addressesOf);

test('the archive is hostile: so many strings, in every document, and the check lets it through', () => {
  expect(hostileStrings.length).toBeGreaterThan(150);
  expect(problems).toEqual([]);
  const text = archive?.sources.map((source) => source.text).join('\n') ?? '';
  for (const words of hostileStrings) expect(text).toContain(words);
  expect(pages.length).toBeGreaterThan(400);
});

describe('content makes nothing but text: each kind of page is made of what the same page of a harmless archive is', () => {
  test('elements and their attributes', () => {
    expect(strange(({ elements }) => elements.map(shapeOf))).toEqual([]);
  });

  test('schemes and hosts of addresses', () => {
    expect(strange(({ elements }) => elements.flatMap(addressesIn).map(destination))).toEqual([]);
  });

  test('classes, types, relations and targets', () => {
    const told = ['type', 'rel', 'target', 'http-equiv', 'name', 'role', 'method', 'is'];
    const valuesOf = ({ elements }: BuiltPage) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs.filter(({ name }) => told.includes(name)).map(({ name, value }) => `${tagName} ${name}=${value}`),
      );
    expect(strange(valuesOf)).toEqual([]);
  });

  test('scripts, styles and comments in the page', () => {
    const inline = ({ elements }: BuiltPage) => [
      ...elements.filter(({ tagName }) => ['script', 'style'].includes(tagName)).map((element) => textOf(element)),
      ...elements.flatMap(({ childNodes }) => childNodes.flatMap((node) => ('data' in node ? node.data : []))),
    ];
    expect(strange(inline)).toEqual([]);
  });
});

/** What pages of the hostile archive contain and no page of the same kind in its harmless twin does. */
function strange(of: (page: BuiltPage) => readonly string[]): string[] {
  const known = Map.groupBy(twin, kindOf);
  return [...Map.groupBy(pages, kindOf)].flatMap(([kind, each]) => {
    const usual = new Set(known.get(kind)?.flatMap((page) => of(page)));
    return [...new Set(each.flatMap((page) => of(page)))].filter((one) => !usual.has(one)).map((one) => `${kind}: ${one}`);
  });
}

function kindOf({ path }: BuiltPage): string {
  return path.replace(/^(\/[a-z]+\/).+$/u, '$1…');
}

function shapeOf({ tagName, attrs }: BuiltPage['elements'][number]): string {
  const names = attrs.map(({ name }) => name).sort();
  return `${tagName} ${names.join(' ')}`;
}

function addressesIn(element: BuiltPage['elements'][number]): string[] {
  return addressAttributes.flatMap((name) => attribute(element, name) ?? []);
}

function destination(address: string): string {
  const { protocol, host } = new URL(address, 'https://archive.example/');
  return `${protocol}//${host}`;
}

test('every string is shown as it is, in its document and on the page of its passage', () => {
  for (const { passages, text, ...source } of archive?.sources ?? []) {
    const reader = pageAt.get(paths.source(source as Parameters<typeof paths.source>[0]));
    const blocks = reader?.elements.filter((element) =>
      ['heading', 'paragraph', 'caption'].some((kind) => hasClass(element, kind)),
    );
    expect(withoutSpace(blocks?.map(textOf).join('\n') ?? '')).toBe(withoutSpace(text));
    for (const passage of passages) {
      const card = pageAt.get(paths.passageCard(passage));
      expect(card?.elements.filter(({ tagName }) => tagName === 'mark').map(textOf)).toEqual([passage.quote]);
      for (const { event } of passage.citations) {
        const quotations = pageAt.get(paths.event(event))?.elements.filter((element) => hasClass(element, 'quotation'));
        expect(quotations?.map((each) => textOf(each).trim())).toContain(passage.quote);
      }
    }
  }
});

test('no page has a character that turns words around but where it stands by its code', () => {
  const turning = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000E-\u001F]/gu;
  for (const { path, html, elements } of pages) {
    const coded = elements.filter((element) => attribute(element, 'data-code') !== undefined);
    expect([path, html.match(turning)?.length ?? 0]).toEqual([path, coded.length]);
    for (const element of coded)
      expect(attribute(element, 'data-code')).toBe(
        `U+${(textOf(element).codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
  }
  expect(pages.some(({ html }) => html.includes('data-code="U+202E"'))).toBe(true);
});

test('styles, scripts and settings of hosts hold nothing of the content', () => {
  const files = builtFiles(out).filter((file) => /\.(?:css|js|svg)$|\/_headers$/u.test(file));
  expect(files.some((file) => file.endsWith('marks.css'))).toBe(true);
  for (const file of files) expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(/evil\.example|alert\(1\)/u);
});

test('data is data: JSON that reads back, with every title as it was written', () => {
  const data = JSON.parse(readFileSync(join(out, 'timeline.json'), 'utf8')) as { readonly events: readonly unknown[] };
  const text = JSON.stringify(data);
  for (const { title } of archive?.events ?? []) expect(text).toContain(JSON.stringify(title).slice(1, -1));
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
