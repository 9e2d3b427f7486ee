import { isHidden } from './hidden-paths.ts';
import { type HostingPlace, type HostingRule, hostingRules, ruleFor } from './rules.ts';

/** Name of the settings for hosts, at the top of a site. */
export const headersName = '_headers';

/** Rules in such a file that Cloudflare Pages reads at most; the other hosts have no such limit. */
const maxRules = 100;

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it. Hosts differ in what they do when two rules fit
 * one file, so every name at the top of the site has a rule of its own and no file has two. Some send the headers of a
 * rule with a missing address too: what is kept for long is named file by file, so that no rule for it fits anything else.
 * A path that ends with a slash is that of all files under it.
 */
export function headersFile(files: readonly string[], place: HostingPlace): string {
  const rules = hostingRules(place);
  const there = new Set(files).add('SHA256SUMS');
  const { kept = [], others = [] } = Object.groupBy(
    [...there].filter((file) => isPublished(file, there)),
    (file) => (ruleFor(`/${file}`, rules).isKept ? 'kept' : 'others'),
  );
  const tops = new Set(['', ...others.map(topOf)]);
  // If there are too many, these files are revalidated each time: slower, but never wrong.
  const isSpelled = kept.length + tops.size <= maxRules;
  const paths = [...tops, ...(isSpelled ? kept : new Set(kept.map(topOf)))].sort();
  return paths
    .map((path) => block(place.base + patternOf(path), isSpelled ? ruleFor(`/${path}`, rules) : askedAnew(`/${path}`, rules)))
    .join('');
}

/**
 * Whether a rule is needed: not for the file itself, for compressed copies, which such hosts make themselves, or for hidden
 * paths.
 */
function isPublished(file: string, files: ReadonlySet<string>): boolean {
  const isCopy = /\.(?:br|gz)$/u.test(file) && files.has(file.replace(/\.\w+$/u, ''));
  return file !== '_headers' && !isCopy && !isHidden(`/${file}`);
}

function topOf(file: string): string {
  return file.replace(/\/.*/su, '/');
}

/**
 * The path as a browser requests it, which is what Cloudflare compares and Netlify's parser expects. Characters with a meaning
 * in such a file, such as a star or a colon, and those that would end or begin a line, are percent-encoded too.
 */
function patternOf(path: string): string {
  const asked = path
    .toWellFormed()
    .replace(/[^\w/.~!$&'()+,;=@[\]|-]/gu, (letter) => (letter === '*' ? '%2A' : encodeURIComponent(letter)));
  return asked.endsWith('/') ? `${asked}*` : asked;
}

function askedAnew(path: string, rules: readonly HostingRule[]): HostingRule {
  const rule = ruleFor(path, rules);
  return rule.isKept ? ruleFor('/', rules) : rule;
}

function block(pattern: string, { headers }: HostingRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
