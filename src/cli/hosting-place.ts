import type { HostingPlace } from '../hosting/rules.ts';

/** Where the site stands, by PASSAGE_SITE and PASSAGE_BASE. */
export function hostingPlace(): HostingPlace {
  const base = (process.env['PASSAGE_BASE'] ?? '').replace(/^\/+|\/+$/gu, '');
  return {
    site: new URL(process.env['PASSAGE_SITE'] ?? 'http://localhost:4321'),
    base: base === '' ? '/' : `/${base}/`,
  };
}
