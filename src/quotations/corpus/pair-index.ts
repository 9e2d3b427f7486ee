import type { Folded } from '../../text/fold.ts';
import type { Range } from '../../text/ranges.ts';
import { indexWords } from './index-words.ts';

/** Places of one pair of words that are kept for each document; one that stands more often says little about where words stand. */
const maxPlacesOfPair = 400;
/** A single word is looked for only where it is rare: a name, mostly. */
const maxPlacesOfWord = 40;
/** Letters of a document that are read in one step. */
const stepLetters = 100_000;
/** So many letters later at most a step ends at a space, so that it cuts no word. */
const maxOverlap = 1000;
/** The most likely windows that are looked at in one document, and in all together. */
const [maxWindowsInDocument, maxWindows] = [6, 24];
/** Pairs and rare words of which every place must be known, for a place to be told by them. */
const minTellingKeys = 2;
/** Words around the place where a quotation should stand that are looked at with it. */
const slackWords = 12;

/** A stretch of a document's folded text in which words may stand. */
export interface Window extends Range {
  readonly document: number;
  /** How much speaks for it. */
  readonly score: number;
}

interface Postings {
  /** For each document, the numbers of the words at which the pair stands. */
  readonly places: Map<number, number[]>;
  count: number;
  /** Whether there are more places than were kept. */
  isCut: boolean;
}

/**
 * Finds where in several documents the words of a quotation may stand, by the pairs of neighbouring words they share. What is
 * indexed are the pairs of the quotations, which are few; the documents are read through once, whatever their length.
 */
export class PairIndex {
  readonly #vocabulary = new Map<string, number>();
  readonly #pairs = new Map<number, Postings>();
  readonly #wordStarts: Uint32Array[] = [];
  readonly #texts: string[] = [];

  /** Makes the pairs of words known that will be looked for. All must be, before a document is read. */
  expect(wording: string): void {
    for (const words of spelt(wording)) this.#expect(words);
  }

  #expect(words: string): void {
    let before = 0;
    indexWords(words, (form) => {
      const known = this.#vocabulary.get(form) ?? this.#vocabulary.size + 1;
      this.#vocabulary.set(form, known);
      for (const key of before === 0 ? [known] : [known, keyOf(before, known)])
        if (!this.#pairs.has(key)) this.#pairs.set(key, { places: new Map(), count: 0, isCut: false });
      before = known;
    });
  }

  /** Reads a document in steps: after each of them something else may be done. */
  *read(document: number, { text }: Folded): Generator<number> {
    const starts: number[] = [];
    let before = 0;
    this.#texts[document] = text;
    for (let from = 0; from < text.length;) {
      const end = stepEnd(text, from + stepLetters);
      indexWords(text.slice(from, end), (form, start) => {
        const known = this.#vocabulary.get(form) ?? 0;
        if (known !== 0) this.#take(document, starts.length, known, maxPlacesOfWord);
        if (known !== 0 && before !== 0) this.#take(document, starts.length - 1, keyOf(before, known), maxPlacesOfPair);
        starts.push(from + start);
        before = known;
      });
      from = end;
      yield end;
    }
    this.#wordStarts[document] = Uint32Array.from(starts);
  }

  #take(document: number, place: number, key: number, maxPlaces: number): void {
    const pair = this.#pairs.get(key);
    if (!pair) return;
    pair.count += 1;
    const places = pair.places.get(document);
    if (!places) pair.places.set(document, [place]);
    else if (places.length < maxPlaces) places.push(place);
    else pair.isCut = true;
  }

  /**
   * The windows in which folded words may stand, the likeliest first. Those of `preferred` documents are never left out. Words
   * that stand somewhere as they are have a window, unless so many places are as likely, or all their pairs so common
   * (`areTold`).
   */
  windows(wording: string, preferred: readonly number[] = [], maxInDocument = maxWindowsInDocument): Window[] {
    const all = spelt(wording).flatMap((words) => this.#windows(words, maxInDocument));
    const isPreferred = ({ document }: Window) => preferred.includes(document);
    const sorted = all.sort((a, b) => b.score - a.score || a.document - b.document || a.start - b.start);
    const most = maxWindows + maxInDocument;
    return [...sorted.filter(isPreferred), ...sorted.filter((window) => !isPreferred(window)).slice(0, most)];
  }

  #windows(words: string, maxInDocument: number): Window[] {
    const forms = this.#formsOf(words);
    const keys = this.#tellingKeys(forms);
    const told = keys.length < minTellingKeys ? keysIn(forms) : keys;
    const width = forms.length + slackWords;
    const found = new Map<number, Map<number, { score: number; last: number }>>();
    for (const [at, key] of told) {
      const pair = this.#pairs.get(key);
      if (!pair) continue;
      const weight = 1 / (1 + Math.log2(1 + pair.count));
      for (const [document, places] of pair.places) {
        const buckets = found.get(document) ?? new Map<number, { score: number; last: number }>();
        found.set(document, buckets);
        for (const place of places) {
          // Buckets overlap by half, so that some bucket holds the whole of any place.
          const bucket = Math.floor((place - at + width) / width);
          for (const number of [bucket, bucket + 1]) {
            const held = buckets.get(number);
            if (!held) buckets.set(number, { score: weight, last: key });
            else if (held.last !== key) {
              held.score += weight;
              held.last = key;
            }
          }
        }
      }
    }
    return [...found].flatMap(([document, buckets]) =>
      [...buckets]
        .sort(([a, { score: first }], [b, { score: second }]) => second - first || a - b)
        .slice(0, maxInDocument)
        .map(([bucket, { score }]) => this.#window(document, bucket, width, score)),
    );
  }

  #formsOf(words: string): number[] {
    const forms: number[] = [];
    indexWords(words, (form) => forms.push(this.#vocabulary.get(form) ?? 0));
    return forms;
  }

  /** Keys of which every place is known. */
  #tellingKeys(forms: readonly number[]): (readonly [number, number])[] {
    return keysIn(forms).filter(([, key]) => this.#pairs.get(key)?.isCut === false);
  }

  #window(document: number, bucket: number, width: number, score: number): Window {
    const starts = this.#wordStarts[document] as Uint32Array;
    const text = this.#texts[document] as string;
    const first = (bucket - 2) * width - slackWords;
    const last = bucket * width + width + slackWords;
    return { document, start: starts[first] ?? 0, end: starts[last] ?? text.length, score };
  }

  /** Whether a word stands in a document; it is known of words of the quotations alone. */
  hasWord(form: string): boolean {
    return (this.#pairs.get(this.#vocabulary.get(form) ?? 0)?.count ?? 0) > 0;
  }

  /** Whether these words have pairs enough of which every place is known. */
  areTold(words: string): boolean {
    return this.#tellingKeys(this.#formsOf(words)).length >= minTellingKeys;
  }
}

/** Words of a vocabulary are far fewer, so that the key of each pair is exact. */
const maxWords = 2 ** 26;

/** Where a step may end that should end at an offset. */
function stepEnd(text: string, offset: number): number {
  const space = text.slice(offset, offset + maxOverlap).indexOf(' ');
  return Math.min(text.length, offset + Math.max(0, space));
}

/** The words, and with their hyphens left out, as a document has them where a line end parts them. */
function spelt(words: string): string[] {
  return words.includes('-') ? [words, words.replaceAll('-', '')] : [words];
}

/** The keys of words and of pairs, each with the number of its first word. */
function keysIn(forms: readonly number[]): (readonly [number, number])[] {
  return forms.flatMap((form, at) => {
    const next = forms[at + 1] ?? 0;
    if (form === 0) return [];
    return next === 0 ? [[at, form] as const] : [[at, form] as const, [at, keyOf(form, next)] as const];
  });
}

function keyOf(one: number, two: number): number {
  return one * maxWords + two;
}

/** Of windows, those for which nearly as much speaks as for the likeliest. */
export function likeliest(windows: readonly Window[], minShare: number): Window[] {
  const minScore = Math.max(0, ...windows.map(({ score }) => score)) * minShare;
  return windows.filter(({ score }) => score >= minScore);
}
