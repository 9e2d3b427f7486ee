import { numberOf } from '../digits.ts';
import { withoutEnd } from '../without-end.ts';
import type { Draft } from './draft.ts';

/** Titles of the notes at the end of a book or of a chapter, in small letters; "to the first chapter" may follow. */
const titles = [
  'notes|endnotes|footnotes|note|anmerkungen|fußnoten|endnoten|notes de fin|notes de bas de page|notas|notas al pie|notas finales',
  'notas de rodapé|note a piè di pagina|note finali|noten|voetnoten|eindnoten|noter|fotnoter|fodnoter|noter og kilder|viitteet',
  'przypisy|poznámky|bilješke|fusnote|opombe|jegyzetek|lábjegyzetek|note de subsol|märkused|piezīmes|pastabos|išnašos',
  'примечания|сноски|комментарии|примітки|виноски|бележки|напомене|заўвагі|ескертпелер|σημειώσεις|υποσημειώσεις',
  'notlar|dipnotlar|sonnotlar|qeydlər|izohlar|ծանոթագրություններ|ծանոթություններ|შენიშვნები|הערות|הערות שוליים',
  'الهوامش|هوامش|الحواشي|حواشي|ملاحظات|پانویس|پانوشت‌ها|یادداشت‌ها|حواشی|टिप्पणियाँ|टिप्पणी|पाद टिप्पणी|টীকা|குறிப்புகள்',
  'เชิงอรรถ|หมายเหตุ|chú thích|ghi chú|catatan|catatan kaki|注释|註釋|注釋|附注|附註|脚注|註|注|각주|주석|미주',
].join('|');
const titleOf = new RegExp(`^(?:${titles})(?=$|\\s\\S.{0,60}$)`, 'u');
/** So many numbers in a row make a list of notes, and not the parts of a chapter with that title. */
const minNotes = 2;

/** The same blocks, with each number that stands alone under the title of notes made one with the note under it. */
export function endNotesIn(drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    const draft = drafts[at] as Draft;
    made.push(draft);
    if (!isTitle(draft)) continue;
    const end = endOfNotes(drafts, at + 1);
    const notes = drafts.slice(at + 1, end);
    const isList = isNumber(notes[0]) && notes.filter(isNumber).length >= minNotes;
    made.push(...(isList ? joined(notes) : bracketed(notes)));
    at = end - 1;
  }
  return made;
}

/** Where a part begins that has a name. */
function endOfNotes(drafts: readonly Draft[], from: number): number {
  let end = from;
  while (end < drafts.length && (drafts[end]?.rank === undefined || isNumber(drafts[end]))) end += 1;
  return end;
}

/** The notes that count up in brackets, each as a paragraph, though one may look like a title: "(3) See the book of the mill". */
function bracketed(notes: readonly Draft[]): Draft[] {
  const numbers = notes.map(({ lines: [line] }) => /^[([](\p{Nd}{1,4})[)\]]\s/u.exec(line?.text ?? '')?.[1]).map(valueOf);
  return notes.map((note, index) => {
    const number = numbers[index];
    const isCounted = number !== undefined && numbers[index + 1] === number + 1;
    return isCounted && note.kind === 'heading' ? { kind: 'paragraph', lines: note.lines, level: 1 } : note;
  });
}

function valueOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : numberOf(digits);
}

function joined(notes: readonly Draft[]): Draft[] {
  const made: Draft[] = [];
  for (const note of notes) {
    const before = made.at(-1);
    if (isNumber(note)) made.push({ kind: 'paragraph', lines: note.lines, level: 1 });
    else if (before && note.kind === 'paragraph' && isBare(before))
      made[made.length - 1] = { ...note, lines: [...before.lines, ...note.lines] };
    else made.push(note);
  }
  return made;
}

function isTitle({ kind, lines: [line, second] }: Draft): boolean {
  return kind === 'heading' && line !== undefined && !second && isNotesTitle(line.text);
}

/** Whether a line is the title of the notes at the end of a book or of a chapter. */
export function isNotesTitle(line: string): boolean {
  return titleOf.test(withoutEnd(line, ' :.').toLowerCase());
}

/** Whether a block is a number in figures alone, taken for a heading or not. */
function isNumber(draft: Draft | undefined): boolean {
  return draft !== undefined && (draft.kind === 'heading' || draft.kind === 'paragraph') && isBare(draft);
}

function isBare({ lines: [line, second] }: Draft): boolean {
  return line !== undefined && !second && /^[[(]?\p{Nd}{1,4}[\])]?\.?$/u.test(line.text);
}
