/**
 * What a page may load and do: only files of its own site, and no inline scripts or styles. It stands in every page, and hosts
 * send it with every file. It is defined nowhere else. (Astro's own would let the scripts of its islands stand in pages.)
 */
export const pagePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Pages that were fetched, words of the timeline's library, scripts of a copy on a disk: see src/islands/trusted-types.ts.
  'trusted-types passage-page default passage-offline',
  "script-src 'self'",
  "style-src 'self'",
] as const;

/**
 * The policy as a host sends it. `frame-ancestors` cannot stand in a page. Without it any page may frame the file, one
 * from a disk or in a sandbox too, which `*` would not let in.
 */
export function sentPolicy(isFramed: boolean): string {
  return [...pagePolicy, ...(isFramed ? [] : ["frame-ancestors 'none'"])].join('; ');
}
