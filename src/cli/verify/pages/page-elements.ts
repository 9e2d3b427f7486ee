/**
 * The elements of pages that this program writes, and the attributes that each has beside those that any may have. An element
 * or attribute that is not here may hide words, show others, lead elsewhere or load something.
 */
const known: Readonly<Record<string, string>> = {
  ...all(
    'article aside b bdi body br caption check-text copy-words dd del div dl doc-filters doc-timeline dt em figcaption figure footer',
    'h1 h2 h3 h4 h5 h6 head header hr html ins kbd li main nav ol p pre quote-words s same-view section share-view site-search small',
    'source-reader span story-steps strong summary table tbody tfoot thead title tr typed-span ul verify-document',
  ),
  a: 'download href rel',
  base: 'target',
  blockquote: 'cite',
  button: 'disabled type',
  code: '',
  details: 'name',
  dialog: '',
  // It sends nothing: it has no address, and only a script reads what is typed.
  form: 'novalidate',
  input: 'accept autocomplete autofocus checked disabled maxlength placeholder spellcheck type',
  label: 'for',
  link: 'as blocking crossorigin href media rel type',
  mark: '',
  meta: 'charset content http-equiv name',
  ol: 'start',
  script: 'defer src type',
  td: '',
  template: '',
  textarea: 'disabled readonly rows spellcheck',
  th: 'scope',
  // Drawings: the timeline, strips, arrows.
  g: 'transform',
  line: 'x1 x2 y1 y2',
  lineargradient: '',
  path: 'd transform',
  pattern: 'height patternunits width',
  rect: 'fill height rx transform width x y',
  stop: 'offset stop-opacity',
  svg: 'height preserveaspectratio viewbox width x y',
  text: 'dx text-anchor x y',
  tspan: '',
  use: 'href transform x y',
};

/** Attributes of any element, with the values that they may have. */
const common: Readonly<Record<string, RegExp>> = {
  ...{ class: /(?:)/u, id: /(?:)/u, lang: /(?:)/u, title: /(?:)/u, tabindex: /^(?:-1|0)$/u },
  dir: /^(?:auto|ltr|rtl)$/u,
  role: /^(?:dialog|group|list|note|region|search|separator|status)$/u,
  // A group of controls that opens over the page.
  popover: /^manual$/u,
  hidden: /^$/u,
};

/** What screen readers say in the place of words, or leave out; and the elements of controls and drawings that may have it. */
const heard = /^aria-(?:hidden|label|roledescription|description|braille.*|owns|flowto|valuetext)$/u;
const hearing = new Set('a aside button dialog div form input li nav ol section select span svg textarea ul'.split(' '));

/** Values of attributes that decide what a browser does with an element. */
const values: Readonly<Record<string, RegExp>> = {
  'base target': /^_top$/u,
  'input type': /^(?:checkbox|file|search|text)$/u,
  'link rel': /^(?:expect|icon|preload|search|stylesheet)$/u,
  'link as': /^font$/u,
  'meta name': /^(?:description|referrer|robots|viewport)$/u,
  'meta charset': /^utf-8$/iu,
  'meta http-equiv': /^content-security-policy$/iu,
  'script type': /^module$/u,
  'use href': /^#/u,
};

/** The first attribute, or the element itself, that no page of ours has: `<p style>`, `<iframe>`. */
export function foreignPart(tagName: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const tag = tagName.toLowerCase();
  if (!Object.hasOwn(known, tag)) return `<${tagName}>`;
  const own = (known[tag] ?? '').split(' ');
  const isSheet = tag === 'link' && attributes.get('rel') === 'stylesheet';
  for (const [name, value] of attributes) {
    const wanted = values[`${tag} ${name.toLowerCase()}`];
    const isKnown = own.includes(name.toLowerCase()) || isCommon(name, value);
    if (!isKnown) return `<${tagName} ${name}>`;
    if (wanted?.test(value) === false) return `<${tagName} ${name}="${value}">`;
    if (isSheet && !/^(?:href|rel)$/u.test(name)) return `<${tagName} ${name}>`;
    if (heard.test(name) && !hearing.has(tag)) return `<${tagName} ${name}>`;
  }
  return undefined;
}

function isCommon(name: string, value: string): boolean {
  if (/^(?:aria-(?!roledescription|description|braille|owns|flowto)|data-)[a-z0-9-]+$/u.test(name)) return true;
  return Object.hasOwn(common, name) && common[name]?.test(value) === true;
}

function all(...lists: readonly string[]): Record<string, string> {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ').map((tag) => [tag, ''])));
}
