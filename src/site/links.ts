import { readSettings, type Settings } from '../settings.ts';

/** Functions that turn paths of the site into links, for a site published at this address and base path. */
export function bindLinks({ site, isSiteGiven, base }: Pick<Settings, 'site' | 'isSiteGiven' | 'base'>) {
  const link = (path: string) => base.slice(0, -1) + path;
  return {
    /** The link to a path of the site (see `urls.ts`) from one of its own pages. */
    link,
    /**
     * The absolute link to it: for references, for paper and for command lines. If no address of the site is set, it is the
     * path alone, which a script completes with the address that the reader's browser is at.
     */
    permalink: (path: string) => (isSiteGiven ? new URL(link(path), site).href : link(path)),
    /** The scheme and host of the site, without a path; empty if no address is set. */
    origin: isSiteGiven ? site.origin : '',
  };
}

/** Bound to this site's address, so that no page has to ask for the base or the address. */
export const { link, permalink, origin } = bindLinks(readSettings());
