/** What a file of a site is, by its name alone. */
export type FileKind =
  /** Of a name that builds write. */
  | 'built'
  /** Put there by whoever publishes the archive, of a kind that a browser only shows or saves: a picture, a table, a text. */
  | 'added'
  /** Of a kind that a host obeys, that a browser runs or reads as a page, or that nobody knows. */
  | 'foreign';

const name = '[^/]+';
/** Pages, by the folders that builds write. */
const pages = [
  ...['404\\.html', 'index\\.html', 'about/licences/index\\.html', `${name}/index\\.html`],
  `(?:coverage|events|help|parties|passages|places|sources|stories|wording)/${name}/index\\.html`,
  `stories/${name}/\\d+/index\\.html`,
];
const built = new RegExp(
  `^(?:${[
    ...['SHA256SUMS', '_headers', '\\.nojekyll', 'favicon\\.svg', 'lay-out\\.js', 'timeline\\.json'],
    '_astro/[\\w.@-]+\\.(?:css|js|woff2)',
    ...[`sources/${name}\\.(?:txt|md|original\\.pdf)`, `sources/${name}/marks\\.css`],
    ...pages,
  ].join('|')})$`,
  'u',
);
/** Endings of what browsers show as a picture, a sound, a film or a text, set in letters, or save. */
const passive =
  /\.(?:avif|bib|bmp|csv|geojson|gif|ico|ics|jpe?g|json|m4a|md|mp3|mp4|og[agv]|opus|pdf|png|ris|svg|tsv|txt|wav|webm|webmanifest|webp|woff2?|zip)$/iu;
/** Of these, hosts obey some that stand at the top of a site: serve.json, vercel.json. */
const obeyed = /^(?!manifest\.json$)[^/]*\.(?:geo)?json$/iu;
/** Names that hosts take for their settings, or hide: `_redirects`, `functions/_middleware`, `.htaccess`. */
const kept = /(?:^|\/)[_.]/u;

/**
 * Says what a file is. `files` are all files of the site: a compressed copy, and the script that a copy for a disk has beside a
 * file, are what the file is; and a text among the documents needs the page of its document.
 */
export function fileKind(path: string, files: { has: (path: string) => boolean }): FileKind {
  const [, whole, ending] = /^(.+)\.(br|gz|js)$/u.exec(path) ?? [];
  const isCopy =
    ending === 'js' ? !files.has('_headers') && /\.(?:html|json|md|txt)$/u.test(whole ?? '') : ending !== undefined;
  if (whole !== undefined && isCopy && files.has(whole))
    return ending === 'js' ? builtKind(whole, files) : fileKind(whole, files);
  return builtKind(path, files);
}

function builtKind(path: string, files: { has: (path: string) => boolean }): FileKind {
  const [, document] = /^sources\/([^/]+?)(?:\.original(?:\.html)?)?(?:\.(?:txt|md|pdf)|\/marks\.css)$/u.exec(path) ?? [];
  const isOfDocument = document === undefined || files.has(`sources/${document}/index.html`);
  if (built.test(path) && isOfDocument) return 'built';
  return isAdded(path) ? 'added' : 'foreign';
}

/** Whether a file is of a kind that may be added to a site: nothing in it is obeyed or run. */
export function isAdded(path: string): boolean {
  const within = path.replace(/^\.well-known\//u, '');
  const document = /^sources\/[^/]+\.(?:txt|md)$/iu.test(path);
  const [plain = ''] = path.endsWith('.gz') || path.endsWith('.br') ? [within.slice(0, -3)] : [within];
  return path === 'CNAME' || (passive.test(plain) && !kept.test(within) && !obeyed.test(path) && !document);
}

/**
 * Whether a drawing is only that: it has no script, no style, no link and no other file in it. Browsers run what is in a drawing
 * when a reader opens it by its own address.
 */
export function isPlainDrawing(svg: string): boolean {
  // An entity can hold any of what is looked for here.
  if (/<!(?!--)|<\?(?!xml\s[^?>]*\?>)|&#|&(?!amp;|lt;|gt;|quot;|apos;)/u.test(svg)) return false;
  const [before = '', ...tags] = withoutComments(svg)?.split('<') ?? ['what has no end'];
  // What is after the end of an element is looked through as well: a value may have the sign of an end in it.
  return !/\S/u.test(before) && tags.every((tag) => tag.startsWith('?xml ') || (drawn.test(tag) && !leading.test(tag)));
}

/** The drawing without its comments; nothing if one of them has no end. */
function withoutComments(svg: string): string | undefined {
  const [before = '', ...comments] = svg.split('<!--');
  const after = comments.map((comment) => (comment.includes('-->') ? comment.slice(comment.indexOf('-->') + 3) : undefined));
  return after.includes(undefined) ? undefined : [before, ...after].join('');
}

const leading = /[\s"'/](?:on\w+|style|(?:[\w-]+:)?(?:href|src|base))\s*=/iu;
const drawn =
  /^\/?(?:circle|clipPath|defs|desc|ellipse|g|line|linearGradient|mask|path|pattern|polygon|polyline|radialGradient|rect|stop|svg|symbol|text|title|tspan)(?![^\s/>])/u;
