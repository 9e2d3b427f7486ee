import { compareById } from '../../archive/compare-by-id.ts';
import type { ArchiveEvent, Citation, Disagreement, DisagreementSide, Measure } from '../../archive/types.ts';
import { areDisjoint } from '../../dates/compare.ts';
import * as words from '../../words/en/disagreements.ts';
import { datesTheEvent, ourNote, speaker as speakerLabel } from '../../words/en/event.ts';
import { withUnitInParts } from '../../words/en/values.ts';
import type { Sentence } from '../../words/sentence.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';
import { independenceNote, type OriginNote, sideOrigins } from './origin-words.ts';
import type { Remark } from './remark.ts';
import { sidesOf } from './side-words.ts';

/** A disagreement as it is shown on every page. All words except quotations are the site's, and neutral. */
export interface DisagreementView {
  readonly id: string;
  readonly heading: string;
  /** The versions on one line, if they are numbers or dates: "94 ≠ 101 people". */
  readonly versions: Sentence<'unit'> | undefined;
  /** What differs, in which order the sides are listed, and the date that all passages give, if it is the same. */
  readonly explanation: string;
  readonly sides: readonly SideView[];
  /** From which sides the documents are written, and whether they are independent. */
  readonly witnesses: OriginNote;
  /** Its address on the page of all disagreements. */
  readonly to: string;
  /** The events it is about, except the one whose page this is. */
  readonly events: readonly { readonly title: string; readonly to: string }[];
}

/** One version, with all passages that support it. */
export interface SideView {
  readonly version: Sentence<'unit'>;
  readonly passages: readonly PassageView[];
  readonly origins: readonly OriginNote[];
}

/** One passage with its exact words, speaker and date. */
export interface PassageView {
  readonly citation: Citation;
  /** The address of its words in the full text of its document. */
  readonly to: string;
  readonly remarks: readonly Remark[];
}

/** What to show of a disagreement; `here` is the event whose page it is shown on, if any. */
export function disagreementView(disagreement: Disagreement, here?: ArchiveEvent): DisagreementView {
  const citations = disagreement.sides.flatMap((side) => side.citations);
  const dates = new Set(citations.map(({ date }) => date.words));
  const isDatedAlike = disagreement.kind !== 'dates' && dates.size === 1;
  return {
    id: disagreement.id,
    heading: disagreement.about,
    versions: versionsOf(disagreement),
    explanation: [explanationOf(disagreement), ...(isDatedAlike ? [words.datedAlike({ date: [...dates].join('') })] : [])].join(
      ' ',
    ),
    sides: disagreement.sides.map((side, index) => ({
      version: versionWords(disagreement, side, index),
      passages: side.citations.map((citation) => ({
        citation,
        to: link(paths.passage(citation.passage)),
        remarks: remarksOn(citation, disagreement.kind !== 'dates' && !isDatedAlike),
      })),
      origins: sideOrigins(side),
    })),
    witnesses: witnessesNote(disagreement),
    to: link(paths.disagreement(disagreement)),
    events: disagreement.events
      .filter((event) => event !== here)
      .map((event) => ({ title: event.title, to: link(paths.event(event)) })),
  };
}

/** All versions on one line, with the unit of numbers only once. */
function versionsOf({ kind, sides, apart, measure, canAllHold }: Disagreement): Sentence<'unit'> | undefined {
  if (kind === 'declared') return undefined;
  const said = (side: DisagreementSide) => valueOf(side, measure) ?? side.position ?? '';
  const others = sides.filter((side) => !apart.includes(side));
  return words.versions({ excluding: apart.map(said), others: others.map(said), unit: measure?.unit, canAllHold });
}

function valueOf({ citations: [first] }: DisagreementSide, measure: Measure | undefined): string | undefined {
  return first?.values.find((each) => each.measure === measure)?.words;
}

/**
 * The version of a side. In a declared disagreement its words are the quotation, so this only names the side: first or other.
 */
function versionWords({ measure, canAllHold }: Disagreement, side: DisagreementSide, index: number): Sentence<'unit'> {
  const { position, citations } = side;
  const value = valueOf(side, measure);
  if (measure && value !== undefined) return withUnitInParts({ value, unit: measure.unit });
  const passages = citations.length;
  return [position ?? (index === 0 ? words.firstSide({ passages }) : words.otherSide({ passages, canAllHold }))];
}

function explanationOf({ kind, canAllHold, sides }: Disagreement): string {
  if (kind === 'dates')
    return words.datesDiffer({
      canAllHold,
      areTimes: !sides.some((side) => sides.some((other) => haveDaysApart(side, other))),
    });
  if (kind === 'declared') return words.statementsDiffer({ canAllHold });
  return words.numbersDiffer({ sides: sides.length, canAllHold });
}

/** Whether two sides date something to times that do not meet, of which one is a day or more. */
function haveDaysApart(side: DisagreementSide, other: DisagreementSide): boolean {
  if (isTimed(side) && isTimed(other)) return false;
  return side.citations.some((one) => other.citations.some((another) => areDisjoint(one.date.places, another.date.places)));
}

/** Whether the citations of a side date something to a time of day. */
function isTimed({ citations }: DisagreementSide): boolean {
  return citations.every(({ date: { start, end } }) => [start, end].every((each) => typeof each !== 'string' && each.time));
}

function witnessesNote(disagreement: Disagreement): OriginNote {
  const sources = new Set(disagreement.sides.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const { words: note, links } = independenceNote(disagreement);
  const sides = sidesOf([...sources].sort(compareById));
  return { words: [sides, note].filter((sentence) => sentence !== undefined).join(' '), links };
}

function remarksOn({ speaker, dateWords, documentDate, note }: Citation, withDate: boolean): Remark[] {
  return [
    ...(speaker === undefined ? [] : [{ label: speakerLabel, text: speaker, isOurs: false }]),
    ...(withDate || documentDate ? [{ label: datesTheEvent, text: dateWords, isOurs: true }] : []),
    ...(note === undefined ? [] : [{ label: ourNote, text: note, isOurs: false }]),
  ];
}
