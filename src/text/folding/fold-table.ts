/** Characters that fold to the same one. */
export interface FoldRow {
  /** What they are, as the README lists them. */
  readonly name: string;
  /** What they become; empty if they are removed. */
  readonly to: string;
  readonly from: string;
}

/** A range of characters that are presentation forms of letters or signs. */
export interface ShapeRow {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/**
 * All that folding knows of single characters: what is in no row stays as it is. A row holds ways of printing or typing the
 * same sign, never different letters: é is not e, Arabic ي is not ى, ß is not ss.
 */
export const signs: readonly FoldRow[] = [
  { name: 'double quotation marks', to: '"', from: '“”„‟″«»「」『』〝〞〟״ʺˮ❝❞' },
  { name: 'single quotation marks and apostrophes', to: "'", from: '‘’‚‛′´`‹›ʼʻʽʹ՚׳ꞌ᾽᾿❛❜' },
  { name: 'hyphens and dashes', to: '-', from: '‐‑‒–—―−־֊⸗⸺⸻᠆' },
  { name: 'the ellipsis', to: '...', from: '…⋯' },
  { name: 'the ellipsis', to: '..', from: '‥' },
  { name: 'the wave dash', to: '~', from: '〜' },
  { name: 'the round r', to: 'r', from: 'ꝛ' },
  { name: 'the stroke that stretches Arabic words', to: '', from: '\u0640' },
];

/** Unicode says which letters these stand for (compatibility form, NFKC). Powers and fractions are left out: 10² is not 102. */
export const shapes: readonly ShapeRow[] = [
  { name: 'the long s', first: 0x17f, last: 0x17f },
  { name: 'the long s', first: 0x1e9b, last: 0x1e9b },
  { name: 'ligatures', first: 0xfb00, last: 0xfb17 },
  { name: 'ligatures', first: 0x587, last: 0x587 },
  { name: 'ligatures', first: 0x132, last: 0x133 },
  { name: 'ligatures', first: 0x13f, last: 0x140 },
  { name: 'ligatures', first: 0x149, last: 0x149 },
  { name: 'ligatures', first: 0x1c4, last: 0x1cc },
  { name: 'ligatures', first: 0x1f1, last: 0x1f3 },
  { name: 'the micro sign and other shapes of Greek letters', first: 0xb5, last: 0xb5 },
  { name: 'the micro sign and other shapes of Greek letters', first: 0x3d0, last: 0x3d1 },
  { name: 'the micro sign and other shapes of Greek letters', first: 0x3d5, last: 0x3d6 },
  { name: 'the micro sign and other shapes of Greek letters', first: 0x3f0, last: 0x3f1 },
  { name: 'vowels of Thai and Lao that may be typed as two', first: 0xe33, last: 0xe33 },
  { name: 'vowels of Thai and Lao that may be typed as two', first: 0xeb3, last: 0xeb3 },
  { name: 'Roman numbers of one character', first: 0x2160, last: 0x217f },
  { name: 'Chinese radicals', first: 0x2e80, last: 0x2fd5 },
  { name: 'wide Hebrew letters', first: 0xfb1d, last: 0xfb4f },
  { name: 'shapes of Arabic letters', first: 0xfb50, last: 0xfdfc },
  { name: 'shapes of Arabic letters', first: 0xfe70, last: 0xfefc },
  { name: 'full and half width', first: 0xfe30, last: 0xfe6f },
  { name: 'full and half width', first: 0xff01, last: 0xffee },
];

/** Variation selectors and the like, which have no shape of their own. */
export const choosers = '\\u034F\\u180B-\\u180D\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}';
