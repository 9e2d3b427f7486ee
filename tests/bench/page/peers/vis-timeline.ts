import { resolve } from 'node:path';
import type { PeerData } from '../peer-events.ts';
import { escaped, peerPage } from '../peer-page.ts';
import type { Subject } from '../subject.ts';

const folder = resolve('node_modules/vis-timeline');

/** vis-timeline as its own examples use it: the standalone build, groups, and every option as it is unless asked. */
export function visTimeline({ title, topics, events }: PeerData): Subject {
  const items = events.map((event) => ({
    ...{ id: event.id, group: event.topic, content: escaped(event.title), start: event.from },
    ...(event.to === undefined ? {} : { end: event.to }),
  }));
  const groups = topics.map((topic) => ({ id: topic.id, content: escaped(topic.title) }));
  return {
    key: 'vis',
    name: 'vis-timeline',
    files: {
      '/index.html': { text: html(title) },
      '/data.js': { text: `const items = ${JSON.stringify(items)};\nconst groups = ${JSON.stringify(groups)};\n` },
      '/vis-timeline.js': { path: resolve(folder, 'standalone/umd/vis-timeline-graph2d.min.js') },
      '/vis-timeline.css': { path: resolve(folder, 'styles/vis-timeline-graph2d.min.css') },
    },
    titles: '.vis-item .vis-item-content',
    drawn: '.vis-item .vis-item-content',
    byMouse: { mark: '.vis-item .vis-item-content', after: '.vis-item.vis-selected' },
    byKey: undefined,
    complete: undefined,
    moving: { area: '.vis-panel.vis-center', item: '.vis-item', wheelWithCtrl: false },
  };
}

function html(title: string): string {
  const body = `    <h1>${escaped(title)}</h1>
    <div id="timeline"></div>
    <script>
      const asked = new URLSearchParams(location.search);
      const options = asked.has('from') ? { start: asked.get('from'), end: asked.get('to') } : {};
      new vis.Timeline(
        document.getElementById('timeline'), new vis.DataSet(items), new vis.DataSet(groups), { stack: true, ...options });
    </script>`;
  return peerPage(title, { style: 'vis-timeline.css', script: 'vis-timeline.js' }, body);
}
