import { resolve } from 'node:path';
import type { Subject } from './subject.ts';

/** The home page of a site that has been built. */
export function ourPage({ key, name }: Pick<Subject, 'key' | 'name'>, outDir: string): Subject {
  return {
    key,
    name,
    files: { '/': { path: resolve(outDir) } },
    titles: '#_list li a, .tl-first .tl-plot g text',
    drawn: '.tl-first .tl-plot g text',
    byMouse: { mark: '.tl-first .tl-plot g text', after: '.tl-card:popover-open .tl-card-title' },
    byKey: { focus: '.tl-stage', key: 'ArrowRight', after: '.tl-selected:not([hidden]) .tl-title' },
    complete: 'doc-timeline[data-state="ready"]',
    moving: { area: '.tl-stage', item: '.tl-vis .tl-item', wheelWithCtrl: true },
  };
}
