import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { codes, helpPage } from '../../src/site/pages/help-page.ts';
import { paths } from '../../src/site/urls.ts';
import { builtSites } from '../built-sites.ts';
import { attribute, descend, hasClass, textOf } from './pages.ts';

describe.each(builtSites)('$name', ({ outDir, base }) => {
  const elementsAt = (path: string) => [...descend(parse(readFileSync(resolve(outDir, `.${path}index.html`), 'utf8')))];

  test('has help on every kind of problem, with the report of its example as it is now', () => {
    const listed = elementsAt(paths.help()).map((element) => attribute(element, 'href'));
    for (const code of codes) {
      const reports = elementsAt(paths.helpOn(code)).filter((element) => hasClass(element, 'report'));
      expect(reports.map(textOf)).toEqual([helpPage(code).report]);
      expect(listed).toContain(base.replace(/\/$/u, '') + paths.helpOn(code));
    }
  }, 30_000);
});
