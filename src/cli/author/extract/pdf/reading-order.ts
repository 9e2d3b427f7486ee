import { countMatches } from '../count-matches.ts';

/**
 * A PDF says where letters are on a page, not in which order they are read. This module puts the pieces of a line, given from
 * left to right, into reading order for right-to-left scripts: the inverse of what the Unicode Bidirectional Algorithm (UAX 9)
 * does to display a line, as far as a single line allows.
 */

/** A piece of a line: its letters in the order in which they are seen from left to right, or already reversed by pdf.js. */
export interface Piece {
  readonly str: string;
  readonly isTurned: boolean;
  readonly x: number;
  readonly width: number;
}

type Base = 'ltr' | 'rtl';

const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const digit = /^\p{Nd}/u;
const marksAlone =
  /^\s*[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0898-\u089f\u08ca-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09fe\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0afa-\u0aff\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b55-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u135d-\u135f\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u180b-\u180d\u180f\u1885\u1886\u18a9\u1920-\u192b\u1930-\u193b\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f\u1ab0-\u1ace\u1b00-\u1b04\u1b34-\u1b44\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1be6-\u1bf3\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua672\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8e0-\ua8f1\ua8ff\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\u{101fd}\u{102e0}\u{10376}-\u{1037a}\u{10a01}-\u{10a03}\u{10a05}\u{10a06}\u{10a0c}-\u{10a0f}\u{10a38}-\u{10a3a}\u{10a3f}\u{10ae5}\u{10ae6}\u{10d24}-\u{10d27}\u{10eab}\u{10eac}\u{10efd}-\u{10eff}\u{10f46}-\u{10f50}\u{10f82}-\u{10f85}\u{11000}-\u{11002}\u{11038}-\u{11046}\u{11070}\u{11073}\u{11074}\u{1107f}-\u{11082}\u{110b0}-\u{110ba}\u{110c2}\u{11100}-\u{11102}\u{11127}-\u{11134}\u{11145}\u{11146}\u{11173}\u{11180}-\u{11182}\u{111b3}-\u{111c0}\u{111c9}-\u{111cc}\u{111ce}\u{111cf}\u{1122c}-\u{11237}\u{1123e}\u{11241}\u{112df}-\u{112ea}\u{11300}-\u{11303}\u{1133b}\u{1133c}\u{1133e}-\u{11344}\u{11347}\u{11348}\u{1134b}-\u{1134d}\u{11357}\u{11362}\u{11363}\u{11366}-\u{1136c}\u{11370}-\u{11374}\u{11435}-\u{11446}\u{1145e}\u{114b0}-\u{114c3}\u{115af}-\u{115b5}\u{115b8}-\u{115c0}\u{115dc}\u{115dd}\u{11630}-\u{11640}\u{116ab}-\u{116b7}\u{1171d}-\u{1172b}\u{1182c}-\u{1183a}\u{11930}-\u{11935}\u{11937}\u{11938}\u{1193b}-\u{1193e}\u{11940}\u{11942}\u{11943}\u{119d1}-\u{119d7}\u{119da}-\u{119e0}\u{119e4}\u{11a01}-\u{11a0a}\u{11a33}-\u{11a39}\u{11a3b}-\u{11a3e}\u{11a47}\u{11a51}-\u{11a5b}\u{11a8a}-\u{11a99}\u{11c2f}-\u{11c36}\u{11c38}-\u{11c3f}\u{11c92}-\u{11ca7}\u{11ca9}-\u{11cb6}\u{11d31}-\u{11d36}\u{11d3a}\u{11d3c}\u{11d3d}\u{11d3f}-\u{11d45}\u{11d47}\u{11d8a}-\u{11d8e}\u{11d90}\u{11d91}\u{11d93}-\u{11d97}\u{11ef3}-\u{11ef6}\u{11f00}\u{11f01}\u{11f03}\u{11f34}-\u{11f3a}\u{11f3e}-\u{11f42}\u{13440}\u{13447}-\u{13455}\u{16af0}-\u{16af4}\u{16b30}-\u{16b36}\u{16f4f}\u{16f51}-\u{16f87}\u{16f8f}-\u{16f92}\u{16fe4}\u{16ff0}\u{16ff1}\u{1bc9d}\u{1bc9e}\u{1cf00}-\u{1cf2d}\u{1cf30}-\u{1cf46}\u{1d165}-\u{1d169}\u{1d16d}-\u{1d172}\u{1d17b}-\u{1d182}\u{1d185}-\u{1d18b}\u{1d1aa}-\u{1d1ad}\u{1d242}-\u{1d244}\u{1da00}-\u{1da36}\u{1da3b}-\u{1da6c}\u{1da75}\u{1da84}\u{1da9b}-\u{1da9f}\u{1daa1}-\u{1daaf}\u{1e000}-\u{1e006}\u{1e008}-\u{1e018}\u{1e01b}-\u{1e021}\u{1e023}\u{1e024}\u{1e026}-\u{1e02a}\u{1e08f}\u{1e130}-\u{1e136}\u{1e2ae}\u{1e2ec}-\u{1e2ef}\u{1e4ec}-\u{1e4ef}\u{1e8d0}-\u{1e8d6}\u{1e944}-\u{1e94a}\u{e0100}-\u{e01ef}][\s\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0898-\u089f\u08ca-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09fe\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0afa-\u0aff\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b55-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u135d-\u135f\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u180b-\u180d\u180f\u1885\u1886\u18a9\u1920-\u192b\u1930-\u193b\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f\u1ab0-\u1ace\u1b00-\u1b04\u1b34-\u1b44\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1be6-\u1bf3\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\ua672\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8e0-\ua8f1\ua8ff\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\u{101fd}\u{102e0}\u{10376}-\u{1037a}\u{10a01}-\u{10a03}\u{10a05}\u{10a06}\u{10a0c}-\u{10a0f}\u{10a38}-\u{10a3a}\u{10a3f}\u{10ae5}\u{10ae6}\u{10d24}-\u{10d27}\u{10eab}\u{10eac}\u{10efd}-\u{10eff}\u{10f46}-\u{10f50}\u{10f82}-\u{10f85}\u{11000}-\u{11002}\u{11038}-\u{11046}\u{11070}\u{11073}\u{11074}\u{1107f}-\u{11082}\u{110b0}-\u{110ba}\u{110c2}\u{11100}-\u{11102}\u{11127}-\u{11134}\u{11145}\u{11146}\u{11173}\u{11180}-\u{11182}\u{111b3}-\u{111c0}\u{111c9}-\u{111cc}\u{111ce}\u{111cf}\u{1122c}-\u{11237}\u{1123e}\u{11241}\u{112df}-\u{112ea}\u{11300}-\u{11303}\u{1133b}\u{1133c}\u{1133e}-\u{11344}\u{11347}\u{11348}\u{1134b}-\u{1134d}\u{11357}\u{11362}\u{11363}\u{11366}-\u{1136c}\u{11370}-\u{11374}\u{11435}-\u{11446}\u{1145e}\u{114b0}-\u{114c3}\u{115af}-\u{115b5}\u{115b8}-\u{115c0}\u{115dc}\u{115dd}\u{11630}-\u{11640}\u{116ab}-\u{116b7}\u{1171d}-\u{1172b}\u{1182c}-\u{1183a}\u{11930}-\u{11935}\u{11937}\u{11938}\u{1193b}-\u{1193e}\u{11940}\u{11942}\u{11943}\u{119d1}-\u{119d7}\u{119da}-\u{119e0}\u{119e4}\u{11a01}-\u{11a0a}\u{11a33}-\u{11a39}\u{11a3b}-\u{11a3e}\u{11a47}\u{11a51}-\u{11a5b}\u{11a8a}-\u{11a99}\u{11c2f}-\u{11c36}\u{11c38}-\u{11c3f}\u{11c92}-\u{11ca7}\u{11ca9}-\u{11cb6}\u{11d31}-\u{11d36}\u{11d3a}\u{11d3c}\u{11d3d}\u{11d3f}-\u{11d45}\u{11d47}\u{11d8a}-\u{11d8e}\u{11d90}\u{11d91}\u{11d93}-\u{11d97}\u{11ef3}-\u{11ef6}\u{11f00}\u{11f01}\u{11f03}\u{11f34}-\u{11f3a}\u{11f3e}-\u{11f42}\u{13440}\u{13447}-\u{13455}\u{16af0}-\u{16af4}\u{16b30}-\u{16b36}\u{16f4f}\u{16f51}-\u{16f87}\u{16f8f}-\u{16f92}\u{16fe4}\u{16ff0}\u{16ff1}\u{1bc9d}\u{1bc9e}\u{1cf00}-\u{1cf2d}\u{1cf30}-\u{1cf46}\u{1d165}-\u{1d169}\u{1d16d}-\u{1d172}\u{1d17b}-\u{1d182}\u{1d185}-\u{1d18b}\u{1d1aa}-\u{1d1ad}\u{1d242}-\u{1d244}\u{1da00}-\u{1da36}\u{1da3b}-\u{1da6c}\u{1da75}\u{1da84}\u{1da9b}-\u{1da9f}\u{1daa1}-\u{1daaf}\u{1e000}-\u{1e006}\u{1e008}-\u{1e018}\u{1e01b}-\u{1e021}\u{1e023}\u{1e024}\u{1e026}-\u{1e02a}\u{1e08f}\u{1e130}-\u{1e136}\u{1e2ae}\u{1e2ec}-\u{1e2ef}\u{1e4ec}-\u{1e4ef}\u{1e8d0}-\u{1e8d6}\u{1e944}-\u{1e94a}\u{e0100}-\u{e01ef}]*$/u;
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** Whether a text contains right-to-left letters. */
export function runsLeftward(text: string): boolean {
  return countLeftward(text) > 0;
}

/** Whether at least a share of the letters of a text, usually half, are right-to-left. */
export function isLeftward(text: string, share = 0.5): boolean {
  return countLeftward(text) > share * countMatches(text, /\p{L}/gu);
}

function countLeftward(text: string): number {
  return text.match(/\p{L}/gu)?.filter((letter) => leftward.test(letter)).length ?? 0;
}

/**
 * The words of a line in reading order, with plain letters in place of presentation forms. `page` says whether the page is read
 * from the right, and `size` is the font size.
 */
export function inReadingOrder(pieces: readonly Piece[], page: { readonly isLeftward: boolean }, size: number): string {
  const placed = withMarks(pieces.filter(({ str }) => str !== '')).sort((a, b) => a.x - b.x);
  let line = '';
  let end: number | undefined;
  for (const { str, isTurned, x, width } of placed.filter(({ str }) => str.trim() !== '')) {
    if (end !== undefined && x - end > minWordGap * size && !/\s$/u.test(line)) line += ' ';
    line += isTurned ? reordered(str, 'rtl', false) : str;
    end = Math.max(end ?? x, x + width);
  }
  const standing = line.replace(/\s+/gu, ' ').trim();
  return plainLetters(reordered(standing, baseOf(standing, page), true));
}

/**
 * The base direction of a line. Its sentence-ending mark shows where it ends; a line in another language may stand alone on a
 * page.
 */
function baseOf(standing: string, page: { readonly isLeftward: boolean }): Base {
  if (/^[.!?:\u060C\u061B\u061F\u06D4]/u.test(standing)) return 'rtl';
  if (/[.!?]$/u.test(standing)) return 'ltr';
  return isLeftward(standing, page.isLeftward ? minLeftwardShare : undefined) ? 'rtl' : 'ltr';
}

/** The share of right-to-left letters in a line of a page that is read from the right. */
const minLeftwardShare = 0.4;

/** A gap between letters that is wider, in multiples of their size, is a space. */
const minWordGap = 0.15;

/** Vowel signs that are drawn separately, joined to the letter above or below which they are. */
function withMarks(pieces: readonly Piece[]): Piece[] {
  const letters = pieces.filter(({ str }) => !marksAlone.test(str)).map((piece) => ({ ...piece }));
  for (const { str, x, width } of pieces.filter((piece) => marksAlone.test(piece.str))) {
    const middle = x + width / 2;
    const distance = (piece: Piece) => Math.max(piece.x - middle, middle - piece.x - piece.width, 0);
    const under = letters
      .filter((piece) => /\p{L}/u.test(piece.str))
      .reduce<Piece | undefined>((best, piece) => (best && distance(best) <= distance(piece) ? best : piece), undefined);
    if (under) (under as { str: string }).str += str.replace(/\s/gu, '');
  }
  return letters;
}

/**
 * Reverses a right-to-left line, and then what is left-to-right in it; or only what is right-to-left in a left-to-right line.
 */
function reordered(line: string, base: Base, isMirrored: boolean): string {
  const signs = line.match(clusters) ?? [];
  if (base === 'rtl') return turned(signs, isMirrored);
  const areLeftward = signs.map((sign) => leftward.test(sign));
  let text = '';
  for (let from = 0; from < signs.length;) {
    if (!areLeftward[from]) {
      text += signs[from++];
      continue;
    }
    let to = from;
    for (let next = from; next < signs.length && !isRightward(signs[next] ?? ''); next += 1) if (areLeftward[next]) to = next;
    text += turned(signs.slice(from, to + 1), isMirrored);
    from = to + 1;
  }
  return text;
}

function isRightward(sign: string): boolean {
  return /^\p{L}/u.test(sign) && !leftward.test(sign);
}

function turned(signs: readonly string[], isMirrored: boolean): string {
  const isArabic = signs.some((sign) => /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u.test(sign));
  // Numbers are not split at these signs; after Arabic words a hyphen between two numbers is reversed with them, like a sign
  // beside a number.
  const inner = isArabic ? /^[.,:/\u066B\u066C]$/u : /^[.,:/+\u2212-]$/u;
  const beside = isArabic ? /^$/u : /^[#$%\u00A3\u00A5\u00B0\u2030\u20AA\u20AC]$/u;
  const runs: string[][] = [];
  for (let from = 0; from < signs.length;) {
    const to = endOfRun(signs, from, { inner, beside });
    runs.push(to > from ? [...signs.slice(from, to)] : [mirrored(signs[from] ?? '', isMirrored)]);
    from = Math.max(to, from + 1);
  }
  return runs.reverse().flat().join('');
}

/** The index at which a run of numbers or left-to-right words ends that begins at `from`; `from` itself if none does. */
function endOfRun(signs: readonly string[], from: number, { inner, beside }: Joints): number {
  let end = from;
  let hasWords = false;
  for (let at = from; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (leftward.test(sign) && !digit.test(sign)) break;
    if (isRightward(sign)) {
      hasWords = true;
      end = at + 1;
    } else if (digit.test(sign)) {
      const before = signs[at - 1] ?? '';
      const isJoined = end === at || (end === at - 1 && (at === from + 1 ? beside : inner).test(before));
      if (isJoined || hasWords) end = at + 1;
      else if (!hasWordsAfter(signs, at)) break;
    } else if (end === at && end > from && beside.test(sign)) end = at + 1;
    else if (at === from && !beside.test(sign)) break;
  }
  return end > from && closes(signs.slice(from, end), signs[end]) ? end + 1 : end;
}

/** Signs that are part of a number: between two digits, or beside one. */
interface Joints {
  readonly inner: RegExp;
  readonly beside: RegExp;
}

/** Whether the last open bracket of a list of signs is closed by the next. */
function closes(signs: readonly string[], next = ''): boolean {
  const open = pairs[pairs.indexOf(next) - 1];
  return next !== '' && pairs.indexOf(next) % 2 === 1 && signs.lastIndexOf(open ?? '') > signs.lastIndexOf(next);
}

/** Whether left-to-right words follow before any right-to-left ones. */
function hasWordsAfter(signs: readonly string[], from: number): boolean {
  const next = signs.slice(from).find((sign) => /^\p{L}/u.test(sign));
  return next !== undefined && isRightward(next);
}

const pairs = '()[]{}<>«»‹›';

function mirrored(sign: string, isMirrored: boolean): string {
  const at = isMirrored ? pairs.indexOf(sign) : -1;
  return at < 0 || sign === '' ? sign : (pairs[at % 2 === 0 ? at + 1 : at - 1] ?? sign);
}

/** Plain letters in place of the shapes that fonts have for the beginning, the middle and the end of a word. */
function plainLetters(text: string): string {
  return text.replace(/[\uFB1D-\uFD3D\uFD50-\uFDFF\uFE70-\uFEFC]+/gu, (shapes) => shapes.normalize('NFKC').replace(/ /gu, ''));
}
