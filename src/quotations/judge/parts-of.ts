/** What stands between two parts of a quotation that need not follow each other in the document. */
export interface Joint {
  readonly kind: 'ellipsis' | 'insertion';
  /** As it is written: `…`, `[the]`. */
  readonly written: string;
}

/** A quotation cut at its ellipses and brackets: `joints[n]` stands after `parts[n]`. */
export interface Parts {
  readonly parts: readonly string[];
  readonly joints: readonly Joint[];
  /** What stands in brackets before the first part, and after the last: no words of the quotation. */
  readonly edges: readonly [before: string, after: string];
}

const ellipsis = String.raw`(?:\.\s?){3,9}|…{1,4}|⋯{1,4}|-{2,3}`;
const joint = new RegExp(
  String.raw`(?:(?<left>[[(<〔［]\s?(?:${ellipsis}|—)\s?[\])>〕］]|(?:\.\s?){3,9}|…{1,4}|⋯{1,4})|[[〔［](?<inserted>[^\][〔〕［］]{0,200})[\]〕］])`,
  'gu',
);
/** A letter that was made a capital or a small one: "[T]he". */
const changedLetter = /[[［](\p{L})[\]］](?=\p{L})/gu;
/** What is said of the words before it, and takes the place of none. */
const remark =
  /[[〔［]\s?(?:sic\s?[!.]?|!|\?|emphasis (?:added|mine|ours|in (?:the )?original))\s?[\]〕］]|(?<=[^\s[])\[(?:\d{1,4}|\^[^\]\s]{1,40})\]/giu;

/** The words of a quotation without what only speaks of them. */
export function withoutRemarks(words: string): string {
  return words.replace(changedLetter, '$1').replace(remark, ' ').trim();
}

/** Cuts a quotation where words are left out or put in. An ellipsis at either end leaves out nothing that is quoted. */
export function partsOf(words: string): Parts {
  const parts: string[] = [];
  const joints: Joint[] = [];
  const edges: [string, string] = ['', ''];
  let from = 0;
  for (const { index, 0: found, groups = {} } of words.matchAll(joint)) {
    const part = words.slice(from, index).trim();
    from = index + found.length;
    const isEdge = (part === '' && parts.length === 0) || words.slice(from).trim() === '';
    const isLeftOut = groups['left'] !== undefined || groups['inserted']?.trim() === '';
    // What is put in before the first word or after the last is no word of the quotation.
    if (part !== '') parts.push(part);
    if (isEdge) {
      const side = parts.length === 0 ? 0 : 1;
      edges[side] = `${edges[side]} ${groups['inserted'] ?? ''}`.trim();
    }
    if (isEdge || parts.length === 0) continue;
    if (part === '' && joints.length >= parts.length) continue;
    joints.push({ kind: isLeftOut ? 'ellipsis' : 'insertion', written: found.trim() });
  }
  const last = words.slice(from).trim();
  if (last !== '') parts.push(last);
  return { parts, joints: joints.slice(0, Math.max(0, parts.length - 1)), edges };
}
