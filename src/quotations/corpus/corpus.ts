import { findAll } from '../../anchor/find-quote.ts';
import { type Folded, foldWords, toFoldedRange } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';
import { cutsWords } from './cuts-words.ts';
import { losesHyphen } from './loses-hyphen.ts';
import { likeliest, PairIndex, type Window } from './pair-index.ts';
import { type Spelling, spellingsOf } from './spellings.ts';

/** A document in which quotations are looked for. */
export interface CorpusDocument {
  readonly id: string;
  readonly folded: Folded;
}

/** Where words stand: a range of the raw text of one of the documents, by its number. */
export interface Found extends Range {
  readonly document: number;
}

/** Every place found of words, and what of their spelling had to give way for it. */
export interface FoundWords {
  readonly places: readonly Found[];
  readonly spelling: Spelling;
}

/** Places of the same words that are looked for. */
const maxPlaces = 24;

/** Documents, read once for all that will be looked for in them. */
export class Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly index = new PairIndex();
  readonly #known = new Map<string, FoundWords | undefined>();
  readonly #alike = new WeakMap<Folded, Folded>();

  constructor(documents: readonly CorpusDocument[]) {
    this.documents = documents;
  }

  foldedOf(document: number): Folded {
    return (this.documents[document] as CorpusDocument).folded;
  }

  /** Reads the documents, for these words, in steps: each yields the letters read so far. */
  *read(wordings: readonly string[]): Generator<number> {
    for (const [at, words] of wordings.entries()) {
      this.index.expect(foldWords(words));
      if (at % wordingsInStep === 0) yield 0;
    }
    let before = 0;
    for (const [number, { folded }] of this.documents.entries()) {
      for (const letters of this.index.read(number, folded)) yield before + letters;
      before += folded.text.length;
    }
  }

  /**
   * Finds words that stand in a document word for word, as the matcher of the archive sees it. `preferred` documents are always
   * looked through. Words at whose ends a word or a number is cut are not found.
   */
  find(words: string, preferred: readonly number[] = []): FoundWords | undefined {
    const key = `${preferred.join()} ${words}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#search(words, preferred));
    return this.#known.get(key);
  }

  #search(words: string, preferred: readonly number[]): FoundWords | undefined {
    const folded = foldWords(words);
    const windows = likeliest(this.index.windows(folded, preferred, maxPlaces), minShareOfScore);
    for (const spelling of spellingsOf(words)) {
      const places = unique(windows.flatMap((window) => this.#inWindow(window, spelling)));
      if (places.length > 0) return { places: places.slice(0, maxPlaces), spelling };
    }
    if (this.index.areTold(folded)) return undefined;
    for (const spelling of spellingsOf(words)) {
      const places = this.documents.flatMap((_, document) => this.#inWhole(document, spelling));
      if (places.length > 0) return { places: places.slice(0, maxPlaces), spelling };
    }
    return undefined;
  }

  /** Finds words in a stretch of a document's raw text, the nearest to its beginning or end first. */
  findNear(document: number, range: Range, words: string, isFromEnd: boolean): Found | undefined {
    const window = { document, score: 0, ...toFoldedRange(this.foldedOf(document), range) };
    for (const spelling of spellingsOf(words)) {
      const places = this.#inWindow(window, spelling).filter(({ start, end }) => start >= range.start && end <= range.end);
      places.sort((a, b) => a.start - b.start);
      const nearest = isFromEnd ? places.at(-1) : places[0];
      if (nearest) return nearest;
    }
    return undefined;
  }

  #inWindow({ document, start, end }: Window, spelling: Spelling): Found[] {
    const source = this.#read(document, spelling);
    const part = {
      ...source,
      text: source.text.slice(start, end),
      starts: source.starts.subarray(start, end),
      ends: source.ends.subarray(start, end),
    };
    return findAll(part, { quote: spelling.words }).flatMap((range) => this.#uncut(document, range, spelling.words));
  }

  /** In pieces: so few letters are searched at once that nothing is made of the whole document for it. */
  #inWhole(document: number, spelling: Spelling): Found[] {
    const { length } = this.foldedOf(document).text;
    const overlap = 2 * spelling.words.length;
    const found: Found[] = [];
    for (let start = 0; start < length && found.length < maxPlaces; start += pieceLetters)
      found.push(...this.#inWindow({ document, start, end: start + pieceLetters + overlap, score: 0 }, spelling));
    return unique(found);
  }

  #uncut(document: number, { start, end }: Range, words: string): Found[] {
    const folded = this.foldedOf(document);
    return cutsWords(folded, { start, end }) || losesHyphen(folded, { start, end }, words) ? [] : [{ document, start, end }];
  }

  /** A document's text; with one kind of quotation marks, if the words may have others. */
  #read(document: number, { hasPlainMarks }: Spelling): Folded {
    const folded = this.foldedOf(document);
    if (!hasPlainMarks) return folded;
    const made = this.#alike.get(folded) ?? { ...folded, text: folded.text.replaceAll('"', "'") };
    this.#alike.set(folded, made);
    return made;
  }
}

const wordingsInStep = 200;
/** Words that stand in a document have all their pairs there, but for those that a line end divides. */
const minShareOfScore = 0.6;
const pieceLetters = 40_000;

function unique(places: readonly Found[]): Found[] {
  const known = new Map(places.map((place) => [`${place.document} ${place.start} ${place.end}`, place]));
  return [...known.values()].sort((a, b) => a.document - b.document || a.start - b.start);
}
