import { resolve } from 'node:path';
import type { PeerData, PeerEvent } from '../../page/peer-events.ts';
import { peerPage } from '../../page/peer-page.ts';
import type { Served } from '../../page/serve-files.ts';
import { dayAfter } from '../windows.ts';

/**
 * Tracks with an overview under them whose window one drags, as Perfetto has them: timelines-chart (MIT) as its manual says. Each
 * topic has as many rows as it takes for no event to lie over another; a name is told under the pointer.
 */
export function tracks({ title, topics, events }: PeerData): Readonly<Record<string, Served>> {
  const data = topics.map(({ id, title: group }) => ({
    group,
    data: rowsOf(events.filter(({ topic }) => topic === id)).map((row, index) => ({
      label: `${group} ${index + 1}`,
      data: row.map(({ label, from, to = from }) => ({ timeRange: [from, dayAfter(to)], val: group, name: label })),
    })),
  }));
  return {
    '/index.html': { text: peerPage(title, { script: 'timelines-chart.js' }, body) },
    '/data.js': { text: `const data = ${JSON.stringify(data)};\n` },
    '/timelines-chart.js': { path: resolve('node_modules/timelines-chart/dist/timelines-chart.min.js') },
  };
}

/** Events in rows, in the first that is free. */
function rowsOf(events: readonly PeerEvent[]): PeerEvent[][] {
  const rows: PeerEvent[][] = [];
  for (const event of events.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const free = rows.find((row) => row.every(({ from, to = from }) => to < event.from));
    if (free) free.push(event);
    else rows.push([event]);
  }
  return rows;
}

const body = `    <div id="timeline"></div>
    <script>
      const asked = new URLSearchParams(location.search);
      const chart = new TimelinesChart(document.getElementById('timeline'))
        .useUtc(true).zQualitative(true).enableAnimations(false)
        .segmentTooltipContent(({ data }) => data.name)
        .width(document.documentElement.clientWidth - 16)
        .data(data);
      if (asked.has('from')) chart.zoomX([new Date(asked.get('from')), new Date(asked.get('to'))]);
    </script>`;
