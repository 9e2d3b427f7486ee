/**
 * `npm run bench:page`: our home page beside a page of TimelineJS and one of vis-timeline, with the same events, and with all
 * that the archive has, in a real browser. Timings are told, never tested: the command fails over a budget only if it is asked
 * to by `--strict`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptionsOfReaders } from '../../browser.ts';
import { verdicts } from './budgets.ts';
import type { Section } from './measure.ts';
import { answer } from './measure-answer.ts';
import { load } from './measure-load.ts';
import { pan, zoom } from './measure-moves.ts';
import { openPage } from './open-page.ts';
import { ourPage } from './our-page.ts';
import { type PeerData, peerData } from './peer-events.ts';
import { oneLine } from './peers/one-line.ts';
import { timelineJs } from './peers/timelinejs.ts';
import { visTimeline } from './peers/vis-timeline.ts';
import { budgetTable, table } from './report.ts';
import { copyWithEvents } from './same-events.ts';
import { serveFiles } from './serve-files.ts';
import { spreadOf } from './statistics.ts';
import type { Subject } from './subject.ts';

const usage = `Usage: npm run bench:page -- [options]

  --only <names>   Sections, by commas: load, answer, pan, zoom; all if left out
  --pages <names>  Pages, by commas: ours, same, timelinejs, vis, line; all if left out
  --runs <number>  Runs of each page, in turn; 5 if left out
  --cpu <number>   How many times slower the processor is made; 4 if left out
  --site <dir>     The archive's site, if it is built already; without it, content/ is built first
  --json <file>    Writes every number of every run
  --strict         Ends in failure when a budget is not met
`;

const sections: readonly Section[] = [load, answer, pan, zoom];
/** How many events the peers show, and one of our two pages; the other shows all there are. */
const sameEvents = 250;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    pages: { type: 'string' },
    runs: { type: 'string', default: '5' },
    cpu: { type: 'string', default: '4' },
    site: { type: 'string' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) print(usage);
else process.exitCode = await bench();

async function bench(): Promise<number> {
  const [runs, cpu] = [Number(options.runs), Number(options.cpu)];
  const chosen = named(sections, ({ name }) => name, options.only);
  ensureBrowser();
  const data = peerData(sameEvents);
  const subjects = named(pages(data), ({ key }) => key, options.pages).map(({ make }) => make());
  const machine = await describeMachine();
  print(`\n${machine}, processor slowed ${cpu} times, ${runs} runs in turn.\n`);

  const samples = new Map<string, number[]>();
  const measured = (subject: string, measure: string) => spreadOf(samples.get(`${subject} ${measure}`) ?? []);
  const servers = await Promise.all(subjects.map(async (subject) => ({ subject, server: await serveFiles(subject.files) })));
  try {
    for (const { subject, server } of servers) await warm(subject, server.address);
    for (const section of chosen) {
      for (let run = 0; run < runs; run++) {
        for (const { subject, server } of servers) {
          process.stderr.write(`${section.name} ${run + 1} of ${runs}: ${subject.name}\n`);
          const measured = await section.measure(subject, server.address, cpu);
          for (const [measure, value] of Object.entries(measured)) keep(samples, `${subject.key} ${measure}`, value);
        }
      }
      print(`\n${section.title}\n\n${table(section.name, subjects, measured)}\n`);
    }
  } finally {
    for (const { server } of servers) server.close();
  }

  const found = verdicts(measured);
  if (found.length > 0) print(`\nBudgets of our page, for the run in the middle\n\n${budgetTable(found)}\n`);
  if (options.json) write(options.json, { machine, runs, cpu, samples: Object.fromEntries(samples), budgets: found });
  return options.strict && found.some(({ met }) => !met) ? 1 : 0;
}

function named<Item>(all: readonly Item[], nameOf: (item: Item) => string, asked: string | undefined): readonly Item[] {
  if (asked === undefined) return all;
  const names = asked.split(',');
  const unknown = names.find((name) => !all.some((item) => nameOf(item) === name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}: choose of ${all.map(nameOf).join(', ')}.`);
  return all.filter((item) => names.includes(nameOf(item)));
}

interface Page {
  readonly key: string;
  readonly make: () => Subject;
}

/** Every page there is to measure; only those that are asked for are built. */
function pages(data: PeerData): Page[] {
  const [all, some] = [
    { key: 'ours', name: 'Passage' },
    { key: 'same', name: `Passage, ${data.events.length} events` },
  ];
  return [
    { key: all.key, make: () => ourPage(all, options.site ?? built('content', '.passage/bench/site')) },
    { key: some.key, make: () => ourPage(some, builtWith(data)) },
    ...[timelineJs(data), visTimeline(data), oneLine].map((subject) => ({ key: subject.key, make: () => subject })),
  ];
}

function builtWith({ events }: PeerData): string {
  const content = '.passage/bench/content';
  copyWithEvents('content', content, new Set(events.map(({ id }) => id)));
  return built(content, '.passage/bench/same');
}

function built(content: string, outDir: string): string {
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--outDir', outDir], {
    cwd: resolve(import.meta.dirname, '../../..'),
    stdio: 'inherit',
    env: { ...process.env, PASSAGE_SITE: 'https://archive.example', PASSAGE_BASE: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The site could not be built.');
  return outDir;
}

/** One visit that does not count, so that every file has been read and packed once. */
async function warm(subject: Subject, address: string): Promise<void> {
  const opened = await openPage(subject, `${address}/`, 1);
  try {
    await opened.until(`'drawn' in probe.seen && 'readable' in probe.seen`);
  } finally {
    await opened.close();
  }
}

async function describeMachine(): Promise<string> {
  const browser = await chromium.launch(launchOptionsOfReaders());
  const version = browser.version();
  await browser.close();
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), ${memory} GB, Chromium ${version}, no graphics card used`;
}

function keep(samples: Map<string, number[]>, key: string, value: number): void {
  samples.set(key, [...(samples.get(key) ?? []), value]);
}

function write(file: string, content: unknown): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
