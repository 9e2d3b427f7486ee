/**
 * `npm run bench:reach`: how many events of a window can be read, and reached by one action, in our timeline, in vis-timeline,
 * in TimelineJS, on a line as newspapers print one and in tracks with an overview, with the same events, at five windows and
 * three widths, in a real browser.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../../browser.ts';
import { columns } from '../columns.ts';
import { peerData } from '../page/peer-events.ts';
import { serveFiles } from '../page/serve-files.ts';
import { ourTimeline } from './our-timeline.ts';
import { milestonesReach, timelineJsReach, tracksReach, visReach } from './peer-timelines.ts';
import type { Reach } from './reach.ts';
import { screens, windows } from './windows.ts';

const usage = `Usage: npm run bench:reach -- [options]

  --pages <names>  Timelines, by commas: ours, vis, timelinejs, milestones, tracks; all if left out
  --site <dir>     The archive's site, if it is built already; without it, content/ is built first
  --json <file>    Writes every number
`;

const { values: options } = parseArgs({
  options: { pages: { type: 'string' }, site: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } },
});
if (options.help) process.stdout.write(usage);
else await bench();

async function bench(): Promise<void> {
  ensureBrowser();
  const data = peerData(Infinity);
  const asked = options.pages?.split(',') ?? ['ours', 'vis', 'timelinejs', 'milestones', 'tracks'];
  const timelines = [
    ...(asked.includes('ours') ? [ourTimeline(options.site ?? built())] : []),
    ...[visReach, timelineJsReach, milestonesReach, tracksReach].map((of) => of(data)).filter(({ key }) => asked.includes(key)),
  ];
  const browser = await chromium.launch(launchOptions());
  const rows: Row[] = [];
  try {
    for (const { name, files, reach } of timelines) {
      const server = await serveFiles(files);
      for (const viewport of screens) {
        const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
        for (const window of windows) {
          process.stderr.write(`${name}, ${viewport.width} pixels: ${window.name}\n`);
          rows.push({ name, width: viewport.width, window: window.name, ...(await reach(page, server.address, window)) });
        }
        await page.close();
      }
      server.close();
    }
  } finally {
    await browser.close();
  }
  for (const { name } of timelines) process.stdout.write(`\n${name}\n\n${table(rows.filter((row) => row.name === name))}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, undefined, 2)}\n`);
}

interface Row extends Reach {
  readonly name: string;
  readonly width: number;
  readonly window: string;
}

function table(rows: readonly Row[]): string {
  const heads = ['pixels', 'window', 'events', 'drawn', 'named', 'whole', 'in one', 'actions', 'overlaps', 'empty', 'height'];
  const cells = rows.map(({ width, window, events, drawn, named, whole, inOne, actions, overlaps, empty, height }) => [
    ...[`${width}`, window],
    ...[events, drawn, named, whole, inOne, actions ?? '', overlaps].map(String),
    ...[empty === undefined ? '' : `${Math.round(empty * 100)}%`, `${Math.round(height)}`],
  ]);
  return columns([heads, ...cells]);
}

function built(): string {
  const outDir = '.passage/bench/site';
  const { status } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--content', 'content', '--outDir', outDir], {
    cwd: resolve(import.meta.dirname, '../../..'),
    stdio: 'inherit',
    env: { ...process.env, PASSAGE_SITE: 'https://archive.example', PASSAGE_BASE: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The site could not be built.');
  return outDir;
}
