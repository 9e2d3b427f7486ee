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
    ...['SHA256SUMS', '_headers', '\\.nojekyll', 'favicon\\.svg', 'lay-out\\.js'],
    ...['check-text\\.json', 'search-words\\.json', 'timeline\\.json'],
    ...['opensearch\\.xml', 'robots\\.txt', 'sitemap\\.xml'],
    'search/(?:names|(?:words|texts)-\\d+)\\.json',
    '_astro/[\\w.@-]+\\.(?:css|js|woff2)',
    ...[`sources/${name}\\.(?:txt|md|original\\.pdf)`, `sources/${name}/marks\\.css`],
    ...pages,
  ].join('|')})$`,
  'u',
);
/** Endings of what browsers show as a picture, a sound, a film or a text, set in letters, or save. */
const passive =
  /\.(?:avif|bib|bmp|csv|geojson|gif|ico|ics|jpe?g|json|m4a|md|mp3|mp4|og[agv]|opus|pdf|png|ris|svg|tsv|txt|wav|webm|webmanifest|webp|woff2?|zip)$/iu;
/** Of these, hosts obey some that stand at the top of a site, such as serve.json and vercel.json, and one in any folder. */
const obeyed = /^(?!manifest\.json$)[^/]*\.(?:geo)?json$|(?:^|\/)staticwebapp\.config\.json$/iu;
/** Names that hosts take for their settings, or hide: `_redirects`, `functions/_middleware`, `.htaccess`. */
const kept = /(?:^|\/)[_.]/u;

/**
 * Says what a file is. `files` are all files of the site: a compressed copy, and the script that a copy for a disk has beside a
 * file, are what the file is; and a text among the documents needs the page of its document.
 */
export function fileKind(path: string, files: { has: (path: string) => boolean }): FileKind {
  const [, whole, ending] = /^(.+)\.(br|gz|js)$/u.exec(path) ?? [];
  const isCopy =
    ending === 'js'
      ? !files.has('_headers') && /\.(?:html|json|md|txt)$/u.test(whole ?? '')
      : ending !== undefined && !/\.(?:br|gz)$/u.test(whole ?? '');
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
  // Hosts may unpack a copy without its file, and send what is in it by the name without the ending.
  const isPacked = /\.(?:br|gz)$/u.test(path);
  const plain = isPacked ? within.slice(0, -3) : within;
  const isOfDocument = /^sources\/[^/]+\.(?:txt|md)$/iu.test(plain);
  const isUnseen = isPacked && /\.svg$/iu.test(plain);
  return path === 'CNAME' || (passive.test(plain) && !kept.test(within) && !obeyed.test(path) && !isOfDocument && !isUnseen);
}

/**
 * Whether a drawing is only that: it has no script, no style, no link and no other file in it. Browsers run what is in a drawing
 * when a reader opens it by its own address.
 */
export function isPlainDrawing(svg: string): boolean {
  const [, declared] = prolog.exec(svg) ?? [];
  // In another encoding a browser reads other signs than stand here.
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8') return false;
  const drawing = withoutComments(svg.replace(prolog, ''));
  // An entity can hold any of what is looked for here.
  if (drawing === undefined || /<[!?]|&#|&(?!amp;|lt;|gt;|quot;|apos;)/u.test(drawing)) return false;
  const [before = '', ...tags] = drawing.split('<');
  // What is after the end of an element is looked through as well: a value may have the sign of an end in it.
  return !/\S/u.test(before) && tags.every((tag) => drawn.test(tag) && !leading.test(tag) && !loading.test(tag));
}

/** How a drawing may say that it is XML, and in which encoding. */
const prolog =
  /^<\?xml\s+version\s*=\s*["'][\d.]+["'](?:\s+encoding\s*=\s*["']([\w-]+)["'])?(?:\s+standalone\s*=\s*["']\w+["'])?\s*\?>/u;

/** The drawing without its comments; nothing if one of them has no end. */
function withoutComments(svg: string): string | undefined {
  const [before = '', ...comments] = svg.split('<!--');
  const after = comments.map((comment) => (comment.includes('-->') ? comment.slice(comment.indexOf('-->') + 3) : undefined));
  return after.includes(undefined) ? undefined : [before, ...after].join('');
}

const leading = /[\s"'/](?:on\w+|style|(?:[\w-]+:)?(?:href|src|base))\s*=/iu;
/** What loads another file as a value: any address but that of a place in the drawing. A backslash can stand for any letter. */
const loading = /url\((?!\s*(?:["']|&quot;|&apos;)?#)|image-set\(|\\/iu;
const drawn =
  /^\/?(?:circle|clipPath|defs|desc|ellipse|g|line|linearGradient|mask|path|pattern|polygon|polyline|radialGradient|rect|stop|svg|symbol|text|title|tspan)(?![^\s/>])/u;
