import type { Found } from '../corpus/corpus.ts';

/** Words of a quotation or of its document, side by side. */
export interface DifferencePart {
  /** `added` is in the quotation alone, `dropped` in the document alone. */
  readonly kind: 'same' | 'added' | 'dropped';
  readonly words: string;
}

/** In what a quotation differs from the words of its document. */
export type Change =
  | 'turned'
  | 'negation'
  | 'number'
  | 'name'
  | 'question'
  | 'order'
  | 'dropped'
  | 'added'
  | 'replaced'
  | 'spelling'
  | 'capitals'
  | 'number-signs'
  | 'signs';

/** What may be said of a quotation whose words stand in a document. */
export type Note =
  /** Its first letter is a capital, or small, and the document's is not. */
  | 'first-letter'
  /** Its last full stop or comma is not the document's. */
  | 'last-stop'
  /** Quotation marks within it are of another kind. */
  | 'inner-marks'
  /** Just before it, the document says "not". */
  | 'negated-before'
  /** The sentence of the document asks. */
  | 'asked'
  /** A number is written with other signs between its figures. */
  | 'number-signs';

/** Words in brackets before the first word of a quotation, or after its last: the quoter's, and not the document's. */
export interface Bracket {
  readonly side: 'before' | 'after';
  /** As the quotation has it. */
  readonly written: string;
  /** What the document has there, in its sentence; empty if that begins or ends there. */
  readonly stated: string;
}

/** How one part of a quotation is joined to the next, and what the document has between them. */
export interface Seam {
  readonly kind: 'ellipsis' | 'insertion' | 'silent';
  /** As the quotation has it: `…`, `[the]`; empty if it has nothing. */
  readonly written: string;
  /** What the document has between them, on one line; undefined if they do not stand in this order in one document. */
  readonly leftOut: string | undefined;
  /** Whether they stand so far apart that they are two quotations made one. */
  readonly isApart: boolean;
  /** Of what is left out, what changes most: a "not", numbers. */
  readonly leavesOut: readonly ('negation' | 'number')[];
}

/** What is found of one quotation. */
export type Verdict =
  /** Its words stand in a document. */
  | {
      readonly status: 'found';
      readonly places: readonly Found[];
      readonly notes: readonly Note[];
      readonly brackets?: readonly Bracket[];
    }
  /** They do, but not in the document that the text names. */
  | {
      readonly status: 'misattributed';
      readonly places: readonly Found[];
      readonly notes: readonly Note[];
      readonly named: readonly number[];
      readonly brackets?: readonly Bracket[];
    }
  /** Each part of it stands in a document, but not the whole as it is. */
  | {
      readonly status: 'pieced';
      readonly pieces: readonly Found[];
      readonly seams: readonly Seam[];
      readonly brackets?: readonly Bracket[];
    }
  /** Like words of a document, with differences. */
  | {
      readonly status: 'altered';
      readonly place: Found;
      readonly difference: readonly DifferencePart[];
      readonly changes: readonly Change[];
    }
  /** Like nothing in any document. */
  | { readonly status: 'absent' }
  /** Of too few words to tell where they are from. */
  | { readonly status: 'short' }
  /** The title of a document, in quotation marks. */
  | { readonly status: 'title'; readonly document: number };

export type Status = Verdict['status'];
