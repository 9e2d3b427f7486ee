import { resolve } from 'node:path';
import type { PeerData } from '../../page/peer-events.ts';
import { peerPage } from '../../page/peer-page.ts';
import type { Served } from '../../page/serve-files.ts';

const build = resolve('node_modules/d3-milestones/build');

/**
 * A line with names above and under it, moved apart where they would meet, as a newspaper prints one: d3-milestones (Apache-2.0) as
 * its manual says. It knows no window, so that it is given the events of one alone.
 */
export function milestones({ title, events }: PeerData): Readonly<Record<string, Served>> {
  const data = events.map(({ id, label, from, to = from }) => ({ id, label, from, to }));
  return {
    '/index.html': { text: peerPage(title, { style: 'd3-milestones.css', script: 'd3-milestones.js' }, body) },
    '/data.js': { text: `const data = ${JSON.stringify(data)};\n` },
    '/d3-milestones.js': { path: resolve(build, 'd3-milestones.min.js') },
    '/d3-milestones.css': { path: resolve(build, 'd3-milestones.css') },
  };
}

const body = `    <div id="timeline"></div>
    <script>
      const asked = new URLSearchParams(location.search);
      const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? '9999'];
      milestones('#timeline')
        .mapping({ timestamp: 'from', text: 'label', id: 'id' })
        .parseTime('%Y-%m-%d')
        .aggregateBy('day')
        .optimize(true)
        .render(data
          .filter((each) => each.to >= from && each.from < to)
          .map((each) => ({ ...each, from: each.from < from ? from : each.from })));
    </script>`;
