import type { Found } from './judge-page.ts';

export interface Judged {
  /** Of the bytes of the page and the way it was judged. */
  readonly key: string;
  readonly site: string;
  readonly path: string;
  readonly found: readonly Found[];
}

const examples = 3;

/** What was found, by rule, look and kind of page, with a few addresses of each, and how many pages there were. */
export function summary(judged: readonly Judged[]): string {
  const all = judged.flatMap(({ site, path, found }) => found.map((each) => ({ ...each, site, path })));
  const groups = Map.groupBy(all, ({ rule, look, path }) => `${rule}, ${look}, on ${kindOf(path)}`);
  const told = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, members]) => {
      const places = members.slice(0, examples).map(({ site, path, targets }) => `    ${site}${path}  ${targets[0]}`);
      return [`  ${name}: ${members.length} pages`, ...places].join('\n');
    });
  const wrong = judged.filter(({ found }) => found.length > 0).length;
  const kinds = Map.groupBy(judged, ({ path }) => kindOf(path));
  const counts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
  return [...told, `${judged.length} pages judged (${counts}), ${wrong} with findings`].join('\n') + '\n';
}

/** The first part of the address, which names a kind of page; the front page of a kind is a kind of its own. */
function kindOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.length === 0 ? 'home' : parts.length === 1 ? `/${parts[0]}` : `/${parts[0]}/…`;
}
