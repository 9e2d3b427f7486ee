import type { HostingPlace } from '../../hosting/rules.ts';
import { readSettings } from '../../settings.ts';

/** Where the site stands, by PASSAGE_SITE and PASSAGE_BASE. */
export function hostingPlace(): HostingPlace {
  const { site, base } = readSettings();
  return { site, base };
}
