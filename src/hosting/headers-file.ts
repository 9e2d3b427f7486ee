import { hostingRules, ruleFor, type HostingPlace } from './rules.ts';

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. Hosts differ in what they do when two rules fit
 * one file, so every name at the top of the site has a rule of its own and no file has two.
 */
export function headersFile(files: readonly string[], place: HostingPlace): string {
  const rules = hostingRules(place);
  const tops = new Set(files.map((file) => (file.includes('/') ? file.replace(/\/.*$/su, '/*') : file)));
  const paths = ['', ...[...tops].filter((top) => top !== '_headers')];
  return paths
    .map((path) => {
      const { headers } = ruleFor(`/${path}`, rules);
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${place.base}${path}\n${lines.join('')}`;
    })
    .join('');
}
