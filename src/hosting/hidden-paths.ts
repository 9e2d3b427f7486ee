/**
 * Paths that no host serves, from the top of the site: those with a name that begins with a dot, such as `.git` or `.env`,
 * which are in a folder by mistake. `.well-known` at the top is meant to be served. The pattern is valid in PCRE (nginx), RE2
 * (Caddy) and JavaScript.
 */
export const openPath = '(/\\.well-known)?(/([^./][^/]*)?)*';

const open = new RegExp(`^${openPath}$`, 'u');

/** Whether a path from the top of the site, decoded and with a slash before it, is kept from everyone. */
export function isHidden(path: string): boolean {
  return !open.test(path);
}
