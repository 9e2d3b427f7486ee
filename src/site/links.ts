import { readSettings, type Settings } from '../settings.ts';

/** Functions that turn paths of the site into links, for a site published at this address and base path. */
export function bindLinks({ site, base }: Pick<Settings, 'site' | 'base'>) {
  const link = (path: string) => base.slice(0, -1) + path;
  return {
    /** The link to a path of the site (see `urls.ts`) from one of its own pages. */
    link,
    /** The absolute link to it: for references, for paper and for command lines. */
    permalink: (path: string) => new URL(link(path), site).href,
    /** The scheme and host of the site, without a path. */
    origin: site.origin,
  };
}

/** Bound to this site's address, so that no page has to ask for the base or the address. */
export const { link, permalink, origin } = bindLinks(readSettings());
