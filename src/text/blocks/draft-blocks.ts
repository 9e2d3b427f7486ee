import { linesAroundText } from './around-text.ts';
import type { BlockKind } from './block.ts';
import { isAllCapitals } from './capitals.ts';
import { isCaption } from './chapter-form.ts';
import { isContentsLine } from './contents.ts';
import { isDashedSpeech, isPlaySpeech, type Speech, speechIn } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { isNotesTitle } from './end-notes.ts';
import { datelinesIn } from './headings/datelines.ts';
import { isSpeech, looksLikeHeading, withoutNote } from './headings/heading-line.ts';
import { isHeadingOfLines, isTitled, mayBeTitle } from './headings/heading-of-lines.ts';
import { goesOn, isEndedByWidth, isShort, type Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { itemsOf } from './list.ts';
import { endOf, endsSentence } from './sentence-end.ts';
import { isSignature, isSignOff } from './sign-offs.ts';
import { isTable } from './table.ts';
import { isVerse } from './verse.ts';

/** Empty lines in place of a picture, before its caption, and letters of the caption. */
const [minPictureBlanks, maxPictureLetters] = [3, 110];
/** A line that stands alone so often is not a heading but the name of a speaker, or printed on every page. */
const minSpeakerLines = 8;
/** Letters of a line whose repetitions are counted for that. */
const maxSpeakerLetters = 80;
/** With at least so many numbered headings, other headings must be set apart as these are. */
const minNumberedHeadings = 5;
/** The share of the width that a title above its text may fill, and that the first line of that text must fill. */
const [maxTitleWidth, minTextWidth] = [0.6, 0.75];
/** How many times as long as the title that first line must be. */
const minTextPerTitle = 1.25;
/** A line that occurs more often is not such a title. */
const maxTitleRepeats = 2;
/** What a document says about itself is among so many first paragraphs. */
const maxFrontMatterParagraphs = 40;
const fact = /^\p{Lu}\p{L}+(?: \p{L}+)?: +\S/u;
const maxDividerLetters = 60;
/** The share of the numbers that stand alone which follow the one before, if they are those of chapters. */
const minFollowingShare = 0.9;
/** So many titles with a number in brackets are those of sections. */
const minSections = 5;
const bracketNumber = /^[([]\p{Nd}/u;
/** Letters of a title that is told by the empty line before it alone. */
const maxTitleLetters = 90;

/** The blocks of groups of lines, each recognized by its own look and by the groups beside it. */
export function draftBlocks(groups: readonly (readonly Line[])[], layout: Layout): Draft[] {
  const repeats = repeatsOf(groups);
  const numbered = numberedHeadings(groups);
  const numbersCountUp = countUp(groups);
  const facts = groups.slice(0, maxFrontMatterParagraphs).filter(([line]) => line && fact.test(line.text)).length;
  const aroundText = new Set([...linesAroundText(groups), ...datelinesIn(groups)]);
  const speech = speechIn(groups.flat());
  const titled = isTitled(groups);
  const sections = groups.filter(
    ([line, next]) => line && !next && bracketNumber.test(line.text) && looksLikeHeading(line.text),
  );
  const drafts: Draft[] = [];
  for (const [index, group] of groups.entries()) {
    const around = {
      before: groups[index - 1],
      after: groups[index + 1],
      layout,
      repeats,
      numbered,
      numbersCountUp,
      hasFacts: facts > 1,
      aroundText,
      speech,
      isTitled: titled,
      sections: sections.length,
      isFront: numbered === undefined || index < numbered.from,
    };
    drafts.push(...blocksIn(group, around));
  }
  return drafts;
}

interface Around {
  readonly before: readonly Line[] | undefined;
  readonly after: readonly Line[] | undefined;
  readonly layout: Layout;
  readonly repeats: ReadonlyMap<string, number>;
  /** How numbered headings are set apart, if there are many. */
  readonly numbered: NumberedHeadings | undefined;
  /** Whether the numbers that stand alone are those of chapters: they count from 1 without gaps. */
  readonly numbersCountUp: boolean;
  /** Whether it begins with lines that describe it: "Title: …", "Author: …". */
  readonly hasFacts: boolean;
  /** Lines that only look like headings. */
  readonly aroundText: ReadonlySet<Line>;
  readonly speech: Speech;
  /** Whether the numbers of most chapters have their title on the next line. */
  readonly isTitled: boolean;
  /** How many titles of sections have their number in brackets. */
  readonly sections: number;
  /** Whether no numbered heading comes before it. */
  readonly isFront: boolean;
}

function blocksIn(group: readonly Line[], around: Around): Draft[] {
  const { layout } = around;
  const [first, second] = group as [Line, Line | undefined];
  if (!second) return [singleLine(first, around)];
  if (group.filter(({ text }) => isContentsLine(text)).length >= group.length / 2) return linesAs('contents', group);
  if (isTable(group)) return [{ kind: 'table', lines: group, level: 1 }];
  const items = itemsOf(group);
  const isSpoken = isDashedSpeech(group, around.speech);
  if (items) return items.map((lines) => ({ kind: isSpoken ? 'paragraph' : 'item', lines, level: 1 }));
  if (isHeadingOfLines(group, around)) return [heading(group)];
  if (group.length > 2 && group.every(({ form }) => form)) return linesAs('contents', group);
  if (isPlaySpeech(group, around.speech)) return linesAs('paragraph', group);
  if (isVerse(group, layout)) return verseOrLines(group, layout);
  if (isTitleOver(group, around)) return [heading([first]), ...proseIn(group.slice(1), layout)];
  return proseIn(group, layout);
}

function singleLine(line: Line, around: Around): Draft {
  const { text, blanks } = line;
  const draft = (kind: BlockKind): Draft => ({ kind, lines: [line], level: 1 });
  if (isDivider(text)) return draft('divider');
  if (isContentsLine(text)) return draft('contents');
  if (isCaption(text)) return draft('caption');
  if (around.aroundText.has(line) && looksLikeHeading(text)) return draft('paragraph');
  if (line.form && (!line.form.isNumber || isPlaceOfHeading(line, around))) return heading([line]);
  if (isOfPicture(line, around)) return draft('caption');
  if (around.isTitled && isTitleUnderNumber(line, around)) return heading([line]);
  if (isSpeech(text) || !around.after || (around.hasFacts && fact.test(text))) return draft('paragraph');
  if (isSignOff(line, around.after) || isSignature(line, around.before)) return draft('paragraph');
  if (isSetApart(line, around)) return heading([line]);
  if (!looksLikeHeading(text)) return isQuestionOfSection(line, around) ? heading([line]) : draft('paragraph');
  if (isUnderNumber(line, around)) return heading([line]);
  if ((around.repeats.get(text) ?? 0) >= minSpeakerLines && !isOfEveryChapter(text)) return draft('paragraph');
  // Where chapters are set far apart from the text, a line at the distance of a paragraph is a date, or a name under a letter.
  return around.numbered && !around.isFront && blanks < Math.min(2, around.numbered.blanks)
    ? draft('paragraph')
    : heading([line]);
}

/** A title in quotation marks right under its number: it is no speech where most chapters have a title there. */
function isTitleUnderNumber(line: Line, { before, after }: Around): boolean {
  return isNumberAlone(before) && line.blanks === 0 && (after?.[0]?.blanks ?? 0) > 0 && mayBeTitle(line);
}

/** "(3) Who built the mill?", where other sections have their numbers so. */
function isQuestionOfSection({ text }: Line, { after, sections }: Around): boolean {
  const isQuestion = sections >= minSections && bracketNumber.test(text) && /[?؟？]$/u.test(text);
  return isQuestion && looksLikeHeading(text.slice(0, -1)) && !bracketNumber.test(after?.[0]?.text ?? '');
}

/** A title that each chapter may have: of its notes, or of a section with its number in brackets, "(1) Introduction". */
function isOfEveryChapter(text: string): boolean {
  return isNotesTitle(text) || bracketNumber.test(text);
}

function isNumberAlone(group: readonly Line[] | undefined): boolean {
  return group?.length === 1 && group[0]?.form?.isNumber === true;
}

/** A title under the number of a chapter, with an empty line between them: "229." "TO THE MILLER". A date has figures. */
function isUnderNumber({ text }: Line, { before }: Around): boolean {
  return isNumberAlone(before) && !/\p{Nd}/u.test(withoutNote(text));
}

/**
 * Where every paragraph is one line, and no empty lines are between them, one with an empty line before it is a title: also where
 * a sentence ends in it, if the text under it is longer.
 */
function isSetApart({ text, blanks }: Line, { before, after, layout }: Around): boolean {
  const next = after?.[0];
  if (layout.isWrapped || layout.hasBlanks || blanks === 0 || !before || !next || next.blanks > 0) return false;
  const isTitle =
    text.length <= maxTitleLetters && endOf(withoutNote(text)) === 'words' && /^\P{L}{0,3}(?:\p{Lu}|\p{Lo})/u.test(text);
  return isTitle && next.text.length > 2 * text.length && next.text.length > maxTitleLetters;
}

/** Whether the gap before a line is as high as a picture, in a document whose headings have smaller ones. */
function isOfPicture({ text, blanks }: Line, { before, numbered }: Around): boolean {
  const isApart = blanks >= minPictureBlanks && before !== undefined && !(numbered && numbered.blanks >= minPictureBlanks);
  return isApart && text.length <= maxPictureLetters && endOf(text) === 'words' && !isSpeech(text) && !isAllCapitals(text);
}

interface NumberedHeadings {
  /** The usual number of empty lines before one. */
  readonly blanks: number;
  /** The first group that has one. */
  readonly from: number;
}

function numberedHeadings(groups: readonly (readonly Line[])[]): NumberedHeadings | undefined {
  const blanks = groups.filter(([line]) => line?.form).map(([line]) => line?.blanks ?? 0);
  const middle = blanks.sort((a, b) => a - b)[Math.floor(blanks.length / 2)];
  if (middle === undefined || blanks.length < minNumberedHeadings) return undefined;
  return { blanks: middle, from: groups.findIndex(([line]) => line?.form) };
}

function heading(lines: readonly Line[]): Draft {
  return { kind: 'heading', lines, rank: lines[0]?.form?.rank, level: 1 };
}

/** Whether a number alone may be a heading here: not in the middle of a sentence, and not at the edge of a page. */
function isPlaceOfHeading(line: Line, { before, after, numbersCountUp }: Around): boolean {
  const last = before?.at(-1)?.text;
  const isAtEdge = line.isOnNewPage || after?.[0]?.isOnNewPage === true;
  return (
    after !== undefined &&
    (!/^\p{Nd}/u.test(line.text) || numbersCountUp) &&
    (last === undefined || line.blanks > 1 || endsSentence(last) || looksLikeHeading(last) || isDivider(last)) &&
    !isAtEdge
  );
}

/** A short line directly above the text that it is the title of, where a line of a paragraph would have been full. */
function isTitleOver(group: readonly Line[], { layout, repeats, before }: Around): boolean {
  const [first, second] = group as [Line, Line];
  if (layout.isVerse && first.blanks === 0 && before !== undefined) return false;
  const isFilled = second.text.length > minTextWidth * layout.width || (group.length === 2 && endsSentence(second.text));
  if (first.text.length > maxTitleWidth * layout.width || second.text.length < minTextPerTitle * first.text.length || !isFilled)
    return false;
  if ((repeats.get(first.text) ?? 0) > maxTitleRepeats || !/^\s*["“‘'„«]?(?:\p{Lu}|\p{Lo}|\p{N})/u.test(second.text))
    return false;
  if (first.form) return true;
  // Speech is followed by more speech where a play has it; above prose, an exclamation in quotation marks is a title.
  const cry = /^["“«„](?:\p{L}[^"”»“]{2,60})!["”»“]$/u.test(first.text) && layout.isWrapped && before !== undefined;
  const isCapitalName = isAllCapitals(first.text) && endsSentence(first.text);
  return !isCapitalName && (cry || (!isSpeech(first.text) && looksLikeHeading(first.text)));
}

/** Stanzas keep their lines; in a document with one line a paragraph, several short lines are verse. */
function verseOrLines(group: readonly Line[], layout: Layout): Draft[] {
  const isParagraphs = !layout.isWrapped && group.every(({ text }) => endsSentence(text));
  return isParagraphs ? linesAs('paragraph', group) : [{ kind: 'verse', lines: group, level: 1 }];
}

/** Prose as one paragraph, or as several where only a short last line separates them. */
function proseIn(group: readonly Line[], layout: Layout): Draft[] {
  const paragraphs: Line[][] = [[]];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    if (before && isLastLine(before, line, layout)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => ({ kind: 'paragraph', lines, level: 1 }));
}

function isLastLine(before: Line, line: Line, layout: Layout): boolean {
  if (!layout.isWrapped) return !isEndedByWidth(before, line) && !(line.isOnNewPage && goesOn(before.text, line.text));
  const isUsual = !layout.hasBlanks || layout.isDoubleSpaced;
  return isUsual && endsSentence(before.text) && isShort(before, line, layout.width) && !/^\p{Ll}/u.test(line.text);
}

function linesAs(kind: BlockKind, lines: readonly Line[]): Draft[] {
  return lines.map((line) => ({ kind, lines: [line], level: 1 }));
}

/**
 * Chapters may begin again at 1 in each part; in a later volume, their first number is another one, written with a sign. A few
 * numbers of another kind may stand among them.
 */
function countUp(groups: readonly (readonly Line[])[]): boolean {
  const lines = groups.flatMap(([line, next]) => (line && !next && line.form && /^\d+\W?$/u.test(line.text) ? line : []));
  const numbers = lines.map(({ text }) => parseInt(text, 10));
  const follows = numbers.filter((number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1);
  const begins = numbers[0] === 1 || (lines.length >= minNumberedHeadings && lines.every(({ text }) => /\W$/u.test(text)));
  return numbers.length > 1 && begins && follows.length >= (numbers.length - 1) * minFollowingShare;
}

function isDivider(text: string): boolean {
  return text.length <= maxDividerLetters && /^[*•·–—=_~#⁂☆★◆◇○●☙❦\s-]+$/u.test(text);
}

/** How often each line stands alone or comes first in a group. */
function repeatsOf(groups: readonly (readonly Line[])[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const [line] of groups) {
    if (line && line.text.length <= maxSpeakerLetters) repeats.set(line.text, (repeats.get(line.text) ?? 0) + 1);
  }
  return repeats;
}
