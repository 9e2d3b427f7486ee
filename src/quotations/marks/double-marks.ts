import type { Range } from '../../text/fold.ts';

/** Pairs of quotation marks, each a range from the opening to the closing mark, and the offsets of marks without a partner. */
export interface MarkPairs {
  readonly pairs: readonly Range[];
  readonly lone: readonly number[];
}

/** The marks that close each opening mark. The first is its own partner and closes wherever it stands. */
const closers: Readonly<Record<string, string>> = {
  ...{ '«': '»', '‹': '›', '„': '“”"‟', '“': '”“', '‟': '”“' },
  // Marks that open where they usually close: »so« in German and Danish, »so» and ”so” in Swedish and Finnish.
  ...{ '»': '«»', '›': '‹›', '”': '”“' },
  ...{ '「': '」', '『': '』', '｢': '｣', '﹁': '﹂', '﹃': '﹄', '〝': '〞〟' },
  ...{ '❝': '❞', '⟪': '⟫' },
  ...{ '"': '"', '＂': '＂', '״': '״' },
};
const double = /["“”„‟«»‹›「」『』｢｣﹁﹂﹃﹄〝〞〟＂״❝❞⟪⟫]/gu;
/** Marks whose opening and closing shapes are the same: such a quotation never reaches beyond the end of a paragraph. */
const straight = '"＂״';
/** Marks that always open, because they have no other known use. */
const opening = '«‹„‟「『｢﹁﹃〝❝⟪';
/** These serve as arrows too, so a single one means nothing. */
const arrows = '‹›';

/** More marks that are open at once are no quotations within quotations. */
const maxOpen = 40;

interface OpenMark {
  readonly mark: string;
  readonly index: number;
}

/**
 * The pairs of double quotation marks in a text of any language, and of the single marks that a language uses as its main ones
 * (‹ ›, 「 」). What a mark does follows from what is open before it and, where that leaves a choice, from the spaces around it.
 */
export function doubleMarks(text: string): MarkPairs {
  const pairs: Range[] = [];
  const lone: number[] = [];
  const open: OpenMark[] = [];
  const give = ({ mark, index }: OpenMark) => {
    if (!arrows.includes(mark)) lone.push(index);
  };
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(double)) {
    const isNewParagraph = endsParagraph(text.slice(last, index));
    if (isNewParagraph) removeStraight(open).forEach(give);
    const isFirst = isNewParagraph && /^[\s>]*$/u.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
    const after = text.slice(index + 1, index + 2);
    const side = sideOf(text.slice(Math.max(0, index - 1), index), after, open.at(-1)?.index === index - 1);
    last = index + 1;
    if (isWithinHebrewWord(text, index)) continue;
    // A quotation of several paragraphs may open anew in each of them.
    if (isFirst && open.at(-1)?.mark === mark) continue;
    const at = open.findLastIndex((each) => (closers[each.mark] as string).includes(mark));
    const opener = open[at];
    const isOwn = opener !== undefined && opener.mark !== mark && closers[opener.mark]?.[0] === mark && opener.mark !== '„';
    // English “ closes English “ only by mistake.
    const isMistaken = mark === '“' && opener?.mark === mark && side !== 'end';
    if (opener && !isMistaken && (isOwn || !(side === 'start' && mark in closers))) {
      open.splice(at + 1).forEach(give);
      open.pop();
      pairs.push({ start: opener.index, end: index + 1 });
    } else if (canOpen(mark, side) || (mark === '»' && !opener && side === undefined && opensSpaced(text, index))) {
      open.push({ mark, index });
      if (open.length > maxOpen) open.splice(0, open.length - maxOpen / 2).forEach(give);
    } else give({ mark, index });
  }
  open.forEach(give);
  return { pairs, lone: lone.sort((a, b) => a - b) };
}

/** Whether an empty line stands between two marks. */
export function endsParagraph(between: string): boolean {
  return /\n[^\S\n]*\n/u.test(between);
}

/** The side of a word on which a mark stands, by the characters beside it; nothing if it may be either. */
export function sideOf(before: string, after: string, isAfterOpening = false): 'start' | 'end' | undefined {
  const [isOpen, isShut] = [isAfterOpening || /^$|[\s([{—–-]/u.test(before), /^$|[\s)\]}.,;:!?…—–-]/u.test(after)];
  if (isOpen === isShut) return undefined;
  return isOpen ? 'start' : 'end';
}

function canOpen(mark: string, side: 'start' | 'end' | undefined): boolean {
  if (opening.includes(mark)) return true;
  return '»›'.includes(mark) ? side === 'start' : mark in closers && side !== 'end';
}

/**
 * Whether » with a space on either side opens, as in "» so «": nothing is open, and the marks of its paragraph from here on pair
 * only if it does.
 */
function opensSpaced(text: string, index: number): boolean {
  if (!/\s/u.test(text.charAt(index + 1))) return false;
  const [paragraph = ''] = text.slice(index, index + maxSpacedLetters).split(/\n[^\S\n]*\n/u, 1);
  const there = paragraph.match(/[«»]/gu)?.join('') ?? '';
  return /^(?:»«)+$/u.test(there);
}

/** Letters of a paragraph in which » and « are looked for. */
const maxSpacedLetters = 4000;

function removeStraight(open: OpenMark[]): OpenMark[] {
  const removed = open.filter(({ mark }) => straight.includes(mark));
  if (removed.length > 0) open.splice(0, open.length, ...open.filter(({ mark }) => !straight.includes(mark)));
  return removed;
}

/**
 * Whether a mark stands between the letters of one Hebrew word, as before the last letter of an abbreviation. After letters
 * that are prefixed to words, as in ב"הארץ", it opens a quotation.
 */
function isWithinHebrewWord(text: string, index: number): boolean {
  if (!'"״”“'.includes(text.charAt(index))) return false;
  const before = /\p{Script=Hebrew}{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^\p{Script=Hebrew}{0,20}/u.exec(text.slice(index + 1, index + 21))?.[0] ?? '';
  if (before === '' || after === '') return false;
  return !(after.length > 1 && /^[ושהכלבמ]{1,3}$/u.test(before));
}
