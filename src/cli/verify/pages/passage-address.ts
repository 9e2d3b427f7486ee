export interface Cite {
  /** Path of the page of the document, from the top of the site. */
  readonly page: string;
  /** Id of the document. */
  readonly source: string;
  /** Id of the passage on that page. */
  readonly passage: string;
}

/** What the address of a passage refers to: `/archive/sources/book/#p-1`, `../../sources/book/index.html#p-1`. */
export function citeOf(address: string): Cite | undefined {
  if (leadsElsewhere(address)) return undefined;
  const hash = address.indexOf('#');
  const passage = hash === -1 ? '' : (address.slice(hash + 1).split(':~:', 1)[0] ?? '');
  const [path = ''] = address.slice(0, Math.max(hash, 0)).split('?', 1);
  const [folder, source = '', file] = path.split('/').slice(-3);
  if (folder !== 'sources' || source === '' || passage === '' || (file !== '' && file !== 'index.html')) return undefined;
  return { page: `sources/${source}/index.html`, source, passage };
}

/** Whether an address is on another host, or of another kind. */
export function leadsElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(asBrowsersRead(address));
}

/** Browsers leave out what stands before an address, and every tab and line end in it (URL Standard, section 4.4). */
function asBrowsersRead(address: string): string {
  return address.replace(/^[\0-\u0020]+/u, '').replace(/[\t\n\r]+/gu, '');
}
