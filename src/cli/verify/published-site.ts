import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from '../output/list-files.ts';

/** A built site as it is published: a folder, or a copy on a host. */
export interface PublishedSite {
  readonly name: string;
  /** The bytes of a file, or undefined when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Every file there is; a host does not tell. */
  readonly files?: readonly string[];
}

/** The site in a folder or at an address, which is that of its home page. */
export async function publishedSite(target: string): Promise<PublishedSite> {
  return /^https?:\/\//iu.test(target) ? hosted(target) : await inFolder(target);
}

async function inFolder(target: string): Promise<PublishedSite> {
  const folder = resolve(target);
  return {
    name: target,
    files: await listFiles(folder).catch(() => []),
    read: (path) => readFile(join(folder, path)).catch(() => undefined),
  };
}

function hosted(target: string): PublishedSite {
  const home = target.replace(/[?#].*$/u, '').replace(/(?:index\.html)?\/*$/u, '/');
  return {
    name: home,
    async read(path) {
      const address = home + path.split('/').map(encodeURIComponent).join('/');
      // Once more if it fails: a host may drop a connection that has been quiet.
      const response = await ask(address).catch(() => ask(address));
      // A host answers for the page of missing addresses with its bytes, and may say 404 as well.
      if (!response.ok && path !== '404.html') return undefined;
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function ask(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-store' });
}
