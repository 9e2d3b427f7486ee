import { MIMEType } from 'node:util';

/** Headers by their names in lower case, with all lines of each. */
export type SentHeaders = NodeJS.Dict<string[]>;

/** Files by their endings: the types with which browsers show them as what they are, and what browsers do with other types. */
const kinds = [
  { ends: /\.html$/u, types: /^text\/html$/u, otherwise: 'do not show it as a page' },
  {
    ends: /\.(?:txt|md)$/u,
    types: /^(?:text\/(?:plain|(?:x-)?markdown)|(?:application|binary)\/octet-stream)$/u,
    otherwise: 'may show other words than stand in the file',
  },
  { ends: /\.css$/u, types: /^text\/css$/u, otherwise: 'do not take it for a style sheet' },
  {
    ends: /\.m?js$/u,
    types: /^(?:application|text)\/(?:x-)?(?:java|ecma)script$/u,
    otherwise: 'do not run it',
  },
  {
    ends: /\.(?:svg|xml|atom)$/u,
    types: /^(?!text\/(?:html|xsl)$|application\/xhtml\+xml$|multipart\/|message\/)/u,
    otherwise: 'may show it as a page',
  },
  {
    ends: /(?:)/u,
    types: /^(?!text\/(?:html|xml|xsl|rdf)$|application\/xml$|.+\+xml$|multipart\/|message\/)/u,
    otherwise: 'may show it as a page',
  },
];

/** Types that browsers decode as text, so that their charset matters. */
const hasLetters = /^text\/|[/+](?:xml|json|(?:x-)?(?:java|ecma)script)$/u;

/**
 * Why browsers would not show a file as what it is, given the type that a host sends with it; nothing if they would. A file may
 * have no type where browsers find out what it is, which for a page they do by its first letters.
 */
export function typeFault(path: string, headers: SentHeaders, begins: string): string | undefined {
  const { 'content-type': lines = [], 'x-content-type-options': options = [] } = headers;
  // Browsers split lines at commas, and choose among the parts (Fetch Standard, "extract a MIME type").
  const types = lines.flatMap((line) => line.split(',')).filter((type) => type.trim() !== '');
  if (types.length === 0) return untypedFault(path, /nosniff/iu.test(options.join()), begins);
  for (const type of types) {
    const parsed = parsedType(type);
    if (!parsed) return `the host says of what type it is in a way that browsers do not read (Content-Type: ${type})`;
    const { essence } = parsed;
    const kind = kinds.find(({ ends }) => ends.test(path));
    if (kind && !kind.types.test(essence)) return `the host says that it is ${essence}, so browsers ${kind.otherwise}`;
    const foreign = hasLetters.test(essence) && labels(type, parsed).find((label) => !isUtf8(label));
    if (foreign) return `the host says that its letters are ${foreign}, so browsers read others than in the file`;
  }
  return undefined;
}

/** Browsers recognize pages by their first letters, unless told not to (MIME Sniffing Standard, section 7.1). */
function untypedFault(path: string, isToldNotTo: boolean, begins: string): string | undefined {
  if (path.endsWith('.html'))
    return isToldNotTo ? 'the host does not say that it is a page, and browsers must not find out' : undefined;
  const looksLikePage = /\.(?:txt|md)$/u.test(path) && /^\s*<[!?a-z]/iu.test(begins);
  return looksLikePage && !isToldNotTo
    ? 'the host does not say that it is a text, so browsers may show it as a page'
    : undefined;
}

function parsedType(type: string): MIMEType | undefined {
  try {
    return new MIMEType(type);
  } catch {
    return undefined;
  }
}

/**
 * Every charset that a type may be read to have: by the standard, and by browsers that are lax about quotation marks, spaces
 * and repetition.
 */
function labels(type: string, { params }: MIMEType): string[] {
  const loose = type.matchAll(/charset[\s*]*=["'\s]*(?<label>[^\s"';]*)/giu);
  const all = [params.get('charset') ?? '', ...Array.from(loose, ({ groups = {} }) => groups['label'] ?? '')];
  return all.map((label) => label.replace(/[\\"'\s]/gu, '')).filter(Boolean);
}

/** Whether this is a name of UTF-8 in the Encoding Standard. */
function isUtf8(label: string): boolean {
  try {
    return new TextDecoder(label).encoding === 'utf-8';
  } catch {
    return false;
  }
}
