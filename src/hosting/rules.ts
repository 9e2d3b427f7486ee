import { sentPolicy } from './policy.ts';

/** The headers that a host sends with the files under a path, which is counted from the top of the site. */
export interface HostingRule {
  readonly path: '/' | '/_astro/' | '/embed/';
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a file may be cached for long without revalidation: only the file itself, and no error in its place. */
  readonly isKept: boolean;
}

/** Where a site stands: its public address without the path under it, and that path, with slashes around. */
export interface HostingPlace {
  readonly site: URL;
  readonly base: string;
}

/** Browser features that no page uses; writing to the clipboard is left out, because pages do. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope'],
  ...['hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock'],
  ...['publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
];

/**
 * What a host sends, all of it: one rule for every page, one for the files whose names change with their bytes, one for
 * the page that other sites may frame. The longest path that fits a file is its rule; headers of rules do not add up.
 */
export function hostingRules({
  site,
}: Pick<HostingPlace, 'site'>): [page: HostingRule, hashed: HostingRule, framed: HostingRule] {
  const all = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': unused.map((power) => `${power}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Browsers heed it on https only; to give up https later, first send max-age=0 for a year.
    ...(site.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  const own = {
    'Content-Security-Policy': sentPolicy(false),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...all,
  };
  const framed = {
    'Content-Security-Policy': sentPolicy(true),
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...all,
  };
  const asked = { 'Cache-Control': 'no-cache' };
  return [
    { path: '/', headers: { ...own, ...asked }, isKept: false },
    { path: '/_astro/', headers: { ...own, 'Cache-Control': 'public, max-age=31536000, immutable' }, isKept: true },
    { path: '/embed/', headers: { ...framed, ...asked }, isKept: false },
  ];
}

/** The rule of a file by its path from the top of the site. */
export function ruleFor(path: string, rules: readonly HostingRule[]): HostingRule {
  const fitting = rules.filter((rule) => path.startsWith(rule.path)).sort((a, b) => b.path.length - a.path.length);
  return fitting[0] as HostingRule;
}
