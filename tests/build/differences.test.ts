import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bindLinks } from '../../src/site/links.ts';
import { paths } from '../../src/site/urls.ts';
import { builtSites } from '../built-sites.ts';
import { archiveOf } from './archive.ts';
import { attribute, builtPages, hasClass, textOf } from './pages.ts';

describe.each(builtSites)('$name', ({ content, outDir, base }) => {
  const pages = new Map(builtPages(resolve(outDir)).map((page) => [page.path, page]));
  const archive = archiveOf(content);
  const { link, permalink } = bindLinks({ site: new URL('https://archive.example'), isSiteGiven: true, base });
  const withClass = (path: string, name: string) =>
    pages.get(path)?.elements.filter((element) => hasClass(element, name)) ?? [];

  test('every disagreement has its place among all, on the pages of its events, and in the list', () => {
    const all = pages.get(paths.disagreements());
    const signs = new Set(withClass(paths.home(), 'differ').map((sign) => attribute(sign, 'href')));
    for (const disagreement of archive.disagreements) {
      expect(all?.ids).toContain(disagreement.id);
      for (const event of disagreement.events) {
        expect(pages.get(paths.event(event))?.ids).toContain(disagreement.id);
        expect(signs).toContain(link(paths.differences(event)));
      }
    }
  });

  test('every telling of every side is there word for word', () => {
    const quoted = withClass(paths.disagreements(), 'quotation').map((quotation) => textOf(quotation).trim());
    const tellings = archive.disagreements.flatMap(({ sides }) => sides.flatMap(({ citations }) => citations));
    expect(quoted.toSorted()).toEqual(tellings.map(({ passage }) => passage.quote).toSorted());
  });

  test('every event says on paper where each of its words can be found, and the sum of the document', () => {
    for (const event of archive.events) {
      const notes = withClass(paths.event(event), 'citation').map(textOf);
      for (const [index, { passage, source }] of event.citations.entries()) {
        expect(notes[index]).toContain(permalink(paths.passage(passage)));
        expect(notes[index]).toContain(source.sha256.slice(0, 12));
      }
    }
  });

  test('the coverage page counts every citation by side and topic', () => {
    const [table] = withClass(paths.coverage(), 'balance');
    const count = archive.events.reduce((sum, event) => sum + event.citations.length, 0).toLocaleString('en-GB');
    expect(table && textOf(table)).toMatch(new RegExp(`All topics.*%\\)\\s*${count}\\s*$`, 'u'));
  });
});
