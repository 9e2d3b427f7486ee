/**
 * `npm run test:axe`: every rule of WCAG 2.2 A and AA that a machine can judge, on every page of the built sites, in both
 * themes and on a phone. Goes on where it was stopped: a page whose bytes have been judged before is not judged again.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../browser.ts';
import { builtSites } from '../built-sites.ts';
import { serveSite } from '../support/served-site.ts';
import { judgePage, rulesVersion } from './judge-page.ts';
import { type Judged, summary } from './summary.ts';

const root = resolve(import.meta.dirname, '../..');
const results = resolve(root, '.passage/axe/judged.jsonl');
const workers = Number(process.env['PASSAGE_AXE_WORKERS'] ?? 2);
/** Given on the command line: only addresses with this in them. */
const only = process.argv[2] ?? '';

if (!findBrowser()) throw new Error('No browser: npm test installs one.');
const missing = builtSites.filter(({ outDir }) => !existsSync(resolve(root, outDir)));
if (missing.length > 0) throw new Error(`Not built: ${missing.map(({ outDir }) => outDir).join(', ')}. npm test builds them.`);

mkdirSync(dirname(results), { recursive: true });
const known = new Map(readResults().map((judged) => [judged.key, judged]));
const judged: Judged[] = [];
const browser = await chromium.launch(launchOptions());
for (const { outDir, base } of builtSites) {
  const folder = resolve(root, (base === '/' && process.env['PASSAGE_OUT']) || outDir);
  const served = await serveSite(folder, base);
  const queue = pagesIn(folder, base).filter(({ path }) => path.includes(only));
  const left = queue.filter(({ key }) => !known.has(key));
  process.stdout.write(`${base}: ${queue.length} pages, ${left.length} not judged before\n`);
  const total = left.length;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      for (let next = left.shift(); next; next = left.shift()) {
        const address = new URL(next.path, served.address).href;
        const result = { ...next, site: base, found: await judgePage(page, address) };
        known.set(next.key, result);
        appendFileSync(results, `${JSON.stringify(result)}\n`);
        if (++done % 50 === 0) process.stdout.write(`${done} of ${total}\n`);
      }
      await context.close();
    }),
  );
  served.stop();
  judged.push(...queue.flatMap(({ key }) => known.get(key) ?? []));
}
await browser.close();

process.stdout.write(summary(judged));
process.exitCode = judged.some(({ found }) => found.length > 0) ? 1 : 0;

/** In the order of their hashes, so that pages of every kind are judged early. */
function pagesIn(folder: string, base: string): { readonly path: string; readonly key: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => {
      const path = relative('', file).replace(/(^|\/)index\.html$/u, '$1');
      const key = createHash('sha256')
        .update(`${rulesVersion}\0${base}\0${path}\0`)
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      return { path, key };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A line that was cut off while it was written is left out. */
function readResults(): Judged[] {
  if (!existsSync(results)) return [];
  return readFileSync(results, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Judged];
      } catch {
        return [];
      }
    });
}
