/**
 * Times the check, stage by stage and rule by rule, as an archive grows, in seconds of processor time. The archive is
 * made in memory. `--only <events>` measures one size.
 */
import { parseArgs } from 'node:util';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { lockText, withPassages } from '../../../src/archive/lock/passage-lock.ts';
import { checkContent, type Stage } from '../../../src/check/run-checks.ts';
import { contentOf } from '../../../src/read/read-content.ts';
import type { ContentFile } from '../../../src/read/read-files.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { citationsPerEvent, largeArchive } from './large-archive.ts';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const sizes = only === undefined ? [1250, 2500, 5000, 10_000] : [Number(only)];
const hold = 0.02;
let before: ReadonlyMap<string, number> = new Map();
for (const events of sizes) {
  const times = measure(events);
  process.stdout.write(`\n${events} events, ${events * citationsPerEvent} citations\n`);
  for (const [stage, seconds] of times) {
    const earlier = before.get(stage) ?? 0;
    const ratio = earlier > hold ? `  ${(seconds / earlier).toFixed(1)} times` : '';
    if (seconds >= 0.005) process.stdout.write(`  ${stage.padEnd(20)}${seconds.toFixed(2).padStart(8)} s${ratio}\n`);
  }
  before = times;
}

/** Seconds of processor time by stage, in order; `read` parses files that are in memory already. */
function measure(events: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const stage: Stage = (name, run) => {
    const begun = process.cpuUsage();
    const made = run();
    const { user, system } = process.cpuUsage(begun);
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1e6);
    return made;
  };
  const files = withLock(largeArchive(events));
  const { problems } = stage('all', () => {
    const read = stage('read', () => contentOf(files, 'content'));
    return checkContent(read, addressesOf, stage);
  });
  const strange = problems.find(({ code }) => code !== 'dated-sentence-uncited');
  if (strange) throw new Error(`${strange.file}:${strange.line} ${strange.code}: ${strange.message}`);
  return times;
}

/** The files as they are when the archive has been published. */
function withLock(files: readonly ContentFile[]): ContentFile[] {
  const { archive } = buildArchive(contentOf(files, 'content').content);
  const bytes = Buffer.from(lockText(withPassages({}, archive?.sources ?? [])));
  return [...files, { path: 'passages.lock.json', label: 'content/passages.lock.json', bytes }];
}
