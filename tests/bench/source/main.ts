/**
 * `npm run bench:source`: the page of a document of 2 MB with 5,000 overlapping passages. How long it takes to make, in
 * processor time and with Astro's part; then, in a real browser, how it loads, is arrived at and scrolls, beside the same
 * text as plain paragraphs. Timings are told, never tested: the command fails over a budget only if asked to by `--strict`.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { ensureBrowser } from '../../browser.ts';
import { serveFiles } from '../page/serve-files.ts';
import { type Spread, spreadOf } from '../page/statistics.ts';
import { sourceId, writeArchive } from './made-archive.ts';
import { readThrough, windows } from './measure-reading.ts';
import { markedPage, plainPage, type ReadingPage } from './reading-page.ts';
import { timedBuild } from './timed-build.ts';

const usage = `Usage: npm run bench:source -- [options]

  --runs <number>  Runs of each page, in turn; 3 if left out
  --cpu <number>   How many times slower the processor is made; 1 if left out
  --whole          Makes and times the pages of passages and events too
  --strict         Ends in failure when a budget is not met
`;
const [content, outDir] = ['.passage/bench/book', '.passage/bench/book-site'];
/** In milliseconds; scrolling may take half as long again as plain text where that is slow itself. */
const [mostToMake, mostOfFrames, mostOfPlain] = [2000, 34, 1.5];
const measures = [
  ['first', 'First words seen'],
  ['settled', 'All in its place'],
  ['blocking', '  blocking until then'],
  ['arrive', 'From an address to its passage'],
  ['jump', 'Longest jump to another part'],
  ['median', 'Frame time while scrolling: median'],
  ['p95', '  95 of 100 are within'],
  ['worst', '  longest'],
  ['work', '  work of the page for each frame'],
  ['idle', '  at rest: median'],
] as const;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    cpu: { type: 'string', default: '1' },
    whole: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) print(usage);
else process.exitCode = await bench();

async function bench(): Promise<number> {
  ensureBrowser();
  const { text, passages } = writeArchive(content);
  print(`A document of ${(text.length / 1e6).toFixed(2)} MB with ${passages} overlapping passages\n\n`);
  const isMade = await make();
  const samples = new Map<string, number[]>();
  for (const subject of [plainPage(text), markedPage(outDir)]) await measure(subject, samples);
  const found = (subject: string, window: string, key: string) => spreadOf(samples.get(`${subject} ${window} ${key}`) ?? []);
  const isSmooth = windows.map(({ key, name }) => {
    print(`\n${name.padEnd(36)}${'plain text'.padEnd(26)}Passage\n`);
    for (const [measure, words] of measures)
      print(`${words.padEnd(36)}${told(found('plain', key, measure)).padEnd(26)}${told(found('marked', key, measure))}\n`);
    const limit = Math.max(mostOfFrames, mostOfPlain * (found('plain', key, 'p95')?.median ?? 0));
    return verdict(`Scrolling at ${name}: 95 of 100 frames`, found('marked', key, 'p95')?.median ?? Infinity, limit);
  });
  return options.strict && ![isMade, ...isSmooth].every(Boolean) ? 1 : 0;
}

/** Builds and tells what the page of the document takes. Its marks are made once, for whichever of the two is first. */
async function make(): Promise<boolean> {
  const times = await timedBuild(content, outDir, options.whole);
  const page = times.filter(({ path }) => path.startsWith(`/sources/${sourceId}/`));
  for (const { path, ms, bytes } of page) print(`${path.padEnd(36)}${ms.toFixed(0)} ms, ${kB(bytes)}\n`);
  const html = join(outDir, 'sources', sourceId, 'index.html');
  print(`${'  in Brotli'.padEnd(36)}${kB(brotliCompressSync(readFileSync(html)).length)} of ${kB(statSync(html).size)}\n`);
  for (const kind of options.whole ? ['passages', 'events'] : []) {
    const all = times.filter(({ path }) => path.startsWith(`/${kind}/`)).map(({ ms }) => ms);
    print(`${`${all.length} pages of ${kind}`.padEnd(36)}${told(spreadOf(all))} each\n`);
  }
  return verdict(
    'The page and its rules',
    page.reduce((sum, { ms }) => sum + ms, 0),
    mostToMake,
  );
}

async function measure(subject: ReadingPage, samples: Map<string, number[]>): Promise<void> {
  const server = await serveFiles(subject.files);
  try {
    // Read and packed once, so that no run waits for it.
    await (await fetch(`${server.address}${subject.path}`)).arrayBuffer();
    for (let run = 0; run < Number(options.runs); run += 1) {
      for (const window of windows) {
        process.stderr.write(`run ${run + 1}: ${subject.name}, ${window.name}\n`);
        for (const [key, value] of Object.entries(await readThrough(subject, server.address, window, Number(options.cpu)))) {
          const name = `${subject.key} ${window.key} ${key}`;
          samples.set(name, [...(samples.get(name) ?? []), value]);
        }
      }
    }
  } finally {
    server.close();
  }
}

function told(spread: Spread | undefined): string {
  if (!spread) return '';
  const [middle, least, most] = [spread.median, spread.least, spread.most].map((ms) => ms.toFixed(ms < 100 ? 1 : 0));
  return least === most ? `${middle} ms` : `${middle} ms (${least} to ${most})`;
}

function verdict(words: string, found: number, limit: number): boolean {
  const isMet = found <= limit;
  print(`${words}: ${found.toFixed(0)} of ${limit.toFixed(0)} ms, ${isMet ? 'met' : 'NOT met'}\n`);
  return isMet;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function print(text: string): void {
  process.stdout.write(text);
}
