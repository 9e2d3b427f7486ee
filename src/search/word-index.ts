import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { fields } from './search-data.ts';

/** The terms of a record, by the field that they stand in. */
export interface IndexedTerms extends Readonly<Record<keyof typeof fields, readonly string[]>> {
  /** Its number among all records. */
  readonly id: number;
}

/** Terms are made by this program (`terms.ts`, `stem.ts`), and are found as they are. */
const options = {
  fields: Object.keys(fields),
  extractField: (record: IndexedTerms, name: string) =>
    name === 'id' ? String(record.id) : record[name as keyof typeof fields].join(' '),
  tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
  processTerm: (term: string) => term,
} satisfies Options<IndexedTerms>;

/** An index as it is written at build: the same records give the same. */
export function writeIndex(records: readonly IndexedTerms[]): AsPlainObject {
  const index = new MiniSearch<IndexedTerms>(options);
  index.addAll(records);
  return index.toJSON();
}

/** An index as it is read in a browser. */
export class WordIndex {
  readonly #terms: ReadonlyMap<string, object>;
  readonly #index: MiniSearch<IndexedTerms>;

  constructor(written: AsPlainObject) {
    this.#terms = new Map(written.index);
    this.#index = MiniSearch.loadJS(written, options);
  }

  /** How many records have a term in the same field at most. Of every term of an index that would take long to tell. */
  count(term: string): number {
    const byField = this.#terms.get(term) ?? {};
    return Math.max(0, ...Object.values(byField).map((records: object) => Object.keys(records).length));
  }

  /** The records that have any of the terms: how well (BM25+), and which terms. */
  find(
    weights: ReadonlyMap<string, number>,
  ): { readonly id: number; readonly score: number; readonly terms: readonly string[] }[] {
    const queries = [...weights.keys()].filter((term) => this.#terms.has(term));
    if (queries.length === 0) return [];
    const boostTerm = (term: string) => weights.get(term) ?? 1;
    return this.#index
      .search({ combineWith: 'OR', queries }, { boost: fields, boostTerm, prefix: false, fuzzy: false })
      .map(({ id, score, terms }) => ({ id: Number(id), score, terms }));
  }
}
