import { resolve } from 'node:path';
import type { PeerData } from '../peer-events.ts';
import { escaped, peerPage } from '../peer-page.ts';
import type { Subject } from '../subject.ts';

const dist = resolve('node_modules/@knight-lab/timelinejs/dist');

/** TimelineJS as its manual says to host it oneself: the script and styles it ships, the data as an object. */
export function timelineJs({ title, topics, events }: PeerData): Subject {
  const groups = new Map(topics.map((topic) => [topic.id, topic.title]));
  const data = {
    events: events.map((event) => ({
      unique_id: event.id,
      group: groups.get(event.topic),
      start_date: dateOf(event.from),
      ...(event.to === undefined ? {} : { end_date: dateOf(event.to) }),
      text: { headline: escaped(event.title), text: `<p>${escaped(event.summary)}</p>` },
    })),
  };
  return {
    key: 'timelinejs',
    name: 'TimelineJS',
    files: {
      '/index.html': { text: peerPage(title, { style: 'css/timeline.css', script: 'js/timeline.js' }, body) },
      '/data.js': { text: `const data = ${JSON.stringify(data)};\n` },
      '/js/': { path: resolve(dist, 'js') },
      '/css/': { path: resolve(dist, 'css') },
    },
    titles: '.tl-slide .tl-headline',
    drawn: '.tl-timemarker .tl-headline',
    byMouse: { mark: '.tl-slidenav-next .tl-slidenav-title', after: '.tl-timemarker-active .tl-headline' },
    byKey: { focus: undefined, key: 'ArrowRight', after: '.tl-timemarker-active .tl-headline' },
    complete: undefined,
    moving: undefined,
  };
}

const body = `    <div id="timeline" style="width: 100%; height: 650px"></div>
    <script>
      const at = Number(new URLSearchParams(location.search).get('at') ?? 0);
      new TL.Timeline('timeline', data, { script_path: location.origin + '/js/', start_at_slide: at });
    </script>`;

function dateOf(iso: string) {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}
