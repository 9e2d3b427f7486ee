import type { Section } from './measure.ts';
import { kinds, type Opened, openPage, type Traffic } from './open-page.ts';
import type { Probe } from './probe.ts';

/** A page is at rest when nothing has come, and no task has been long, for this long; in milliseconds. */
const rest = 5000;
/** What comes late comes four seconds after loading, unless the reader reaches for it: well before that, we count. */
const beforeLate = 2000;

/** From the address to rest, with no reader at all. */
export const load: Section = {
  name: 'load',
  title: 'Loading, with no reader',
  async measure(subject, address, cpu) {
    const opened = await openPage(subject, `${address}/`, cpu);
    try {
      const { page, traffic } = opened;
      await opened.until(`'drawn' in probe.seen && 'readable' in probe.seen && document.readyState === 'complete'`);
      if (subject.complete === undefined) await atRest(opened);
      else await page.waitForTimeout(beforeLate);
      const before = { ...tally('before', traffic), 'blocking.before': await blocking(opened) };
      if (subject.complete !== undefined) {
        await opened.until(`document.querySelector(${JSON.stringify(subject.complete)}) !== null`);
        await atRest(opened);
      }
      const first = await opened.ask<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
      const seen = await opened.ask<Probe['seen']>('probe.seen');
      const at = (name: string) => Math.max(seen[name] ?? NaN, first);
      return {
        first,
        readable: at('readable'),
        drawn: at('drawn'),
        ...before,
        ...tally('all', traffic),
        'blocking.all': await blocking(opened),
        outside: traffic.outside.length,
      };
    } finally {
      await opened.close();
    }
  },
};

async function atRest({ page, ask, traffic }: Opened): Promise<void> {
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const quiet = await ask<number>(
      'performance.now() - Math.max(0, ...probe.longTasks.map(({ start, length }) => start + length))',
    );
    const left = rest - Math.min(quiet, performance.now() - traffic.last);
    if (left <= 0) return;
    await page.waitForTimeout(left);
  }
}

/** What long tasks take beyond the 50 ms in which a reader feels no wait. */
async function blocking({ ask }: Opened): Promise<number> {
  const tasks = await ask<Probe['longTasks']>('probe.longTasks');
  return tasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0);
}

function tally(when: 'before' | 'all', { bytes, requests }: Traffic): Record<string, number> {
  const total = kinds.reduce((sum, kind) => sum + bytes[kind], 0);
  return {
    [`bytes.${when}`]: total,
    ...Object.fromEntries(kinds.map((kind) => [`bytes.${when}.${kind}`, bytes[kind]])),
    [`requests.${when}`]: requests,
  };
}
