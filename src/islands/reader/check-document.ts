import { findAll, type QuoteSelector } from '../../anchor/find-quote.ts';
import { fold } from '../../text/fold.ts';
import * as words from '../../words/en/reader/findings.ts';
import { hiddenIn } from './hidden-marks.ts';

/** Words that should stand in a document. */
export interface Claim {
  /** How the message names it if it is not found. */
  readonly name: string;
  readonly selector: QuoteSelector;
}

/** What a check of a document's bytes has found. */
export interface Findings {
  /** In hexadecimal; undefined where the browser computes none, on a plain `http` address. */
  readonly sum: string | undefined;
  /** Names of the claims whose words are not there. */
  readonly missing: readonly string[];
}

/**
 * Hashes the document of a file and searches it for words, with the same code as the build. Loaded late: this is the matcher of
 * the archive, used in the browser so that a reader's check has the same notion of equal words.
 */
export async function checkDocument(file: string, bytes: ArrayBuffer, claims: readonly Claim[]): Promise<Findings> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest = subtle && (await subtle.digest('SHA-256', bytes));
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hidden = await hiddenIn(file, raw);
  // Words are given as they are read, or as the file has them with its marks.
  const texts = hidden.length > 0 ? [fold(raw, hidden), fold(raw)] : [fold(raw)];
  return {
    sum: digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    missing: claims.filter(({ selector }) => !texts.some((text) => findAll(text, selector).length > 0)).map(({ name }) => name),
  };
}

/** The findings in words, and whether all is as the site states it: the sum, and all words. */
export function verdict(
  { sum, missing }: Findings,
  { sha256, size, claims }: { readonly sha256: string; readonly size: number; readonly claims: number },
): { readonly told: string; readonly isGood: boolean } {
  const found = { size, passages: claims, missing, stated: sha256 };
  if (sum === undefined) return { told: words.bytesWithoutSum(found), isGood: false };
  if (sum !== sha256) return { told: words.otherBytes({ ...found, sum }), isGood: false };
  return { told: words.sameBytes(found), isGood: missing.length === 0 };
}
