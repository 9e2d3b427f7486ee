import { readSettings, type Settings } from '../settings.ts';

/** How the paths of a site become links, for a site that stands at that address, under that base. */
export function bindLinks({ site, base }: Pick<Settings, 'site' | 'base'>) {
  const link = (path: string) => base.slice(0, -1) + path;
  return {
    /** A path of the site (`urls.ts`), as a page of it links to it. */
    link,
    /** The same as the world outside needs it: in references, on paper and for a command line. */
    permalink: (path: string) => new URL(link(path), site).href,
    /** The address of the host alone. */
    origin: site.origin,
  };
}

/** Bound to where this site stands: no page asks for the base or the address itself. */
export const { link, permalink, origin } = bindLinks(readSettings());
