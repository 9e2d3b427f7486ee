import { filler } from '../../text/folding/filler.ts';

/**
 * Character references that texts on their way through the web still have (HTML standard, 13.5): by name those of quotation
 * marks, dashes, spaces and Latin letters, and any by number.
 */
const named: Readonly<Record<string, string>> = {
  ...{
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
    hellip: '…',
    mldr: '…',
    ndash: '–',
    mdash: '—',
    minus: '−',
    horbar: '―',
  },
  ...{
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    ldquor: '„',
    rdquor: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    lsquor: '‚',
    rsquor: '’',
  },
  ...{ OpenCurlyDoubleQuote: '“', CloseCurlyDoubleQuote: '”', OpenCurlyQuote: '‘', CloseCurlyQuote: '’' },
  ...{ laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', lang: '⟨', rang: '⟩', Lang: '⟪', Rang: '⟫' },
  ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', hairsp: '\u200A', numsp: '\u2007', zwnj: '\u200C', zwj: '\u200D' },
  ...{
    lrm: '\u200E',
    rlm: '\u200F',
    ZeroWidthSpace: '\u200B',
    NoBreak: '\u2060',
    dash: '‐',
    hyphen: '‐',
    Tab: '\t',
    NewLine: '\n',
  },
  ...{ OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', euro: '€', prime: '′', Prime: '″', bull: '•' },
};
/** The characters from U+00A0 to U+00FF, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const characters = new Map([
  ...latin.split(' ').map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...Object.entries(named),
]);
const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]\w{1,23}));/giu;

/** A text of the same length in which character references are what they stand for, and what is left of each is nothing. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, ...rest) => {
    const character = characterOf(rest.at(-1) as Readonly<Record<string, string | undefined>>);
    return character === undefined ? whole : character + filler.repeat(whole.length - character.length);
  });
}

/** What a reference stands for; nothing, if that is not known. */
function characterOf({ decimal, hex, name }: Readonly<Record<string, string | undefined>>): string | undefined {
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
  if (code === undefined) return characters.get(name ?? '');
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
