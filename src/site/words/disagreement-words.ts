import { compareById } from '../../archive/compare-by-id.ts';
import type { ArchiveEvent, Citation, Disagreement, DisagreementSide, Measure } from '../../archive/types.ts';
import * as words from '../../words/en/disagreements.ts';
import { datesIt, ourNote, speaker as speakerLabel } from '../../words/en/event.ts';
import { withUnitInParts } from '../../words/en/values.ts';
import type { Sentence } from '../../words/sentence.ts';
import { link } from '../links.ts';
import { paths } from '../urls.ts';
import { independenceNote, type OriginNote, sideOrigins } from './origin-words.ts';
import type { Remark } from './remark.ts';
import { sidesOf } from './side-words.ts';

/** A disagreement as it is shown, wherever that is. All words but the quotations are ours, and take no side. */
export interface DisagreementView {
  readonly id: string;
  readonly heading: string;
  /** The versions on one line, when they are numbers or dates: "94 ≠ 101 people". */
  readonly versions: Sentence<'unit'> | undefined;
  /** What differs, in what order the sides stand, and the date of all passages when that is one. */
  readonly explanation: string;
  readonly sides: readonly SideView[];
  /** From which sides the documents are written, and whether they are independent. */
  readonly witnesses: OriginNote;
  /** The address at which it stands among all the others. */
  readonly to: string;
  /** The events it is about, but for the one on whose page it stands. */
  readonly events: readonly { readonly title: string; readonly to: string }[];
}

/** One version, with every passage that has it. */
export interface SideView {
  readonly version: Sentence<'unit'>;
  readonly passages: readonly PassageView[];
  readonly origins: readonly OriginNote[];
}

/** One passage as it is cited: its exact words, and whose and when they are. */
export interface PassageView {
  readonly citation: Citation;
  /** The address of its words in the full text of its document. */
  readonly to: string;
  readonly remarks: readonly Remark[];
}

/** The block of a disagreement; on the page of an event, `here` is that event. */
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

/** The unit of numbers is named once. */
function versionsOf({ kind, sides, apart, measure, canAllHold }: Disagreement): Sentence<'unit'> | undefined {
  if (kind === 'declared') return undefined;
  const said = (side: DisagreementSide) => valueOf(side, measure) ?? side.position ?? '';
  const others = sides.filter((side) => !apart.includes(side));
  return words.versions({ excluding: apart.map(said), others: others.map(said), unit: measure?.unit, canAllHold });
}

function valueOf({ citations: [first] }: DisagreementSide, measure: Measure | undefined): string | undefined {
  return first?.values.find((each) => each.measure === measure)?.words;
}

/** What a side says. In a declared disagreement the words themselves are the version, so only their part in it is named. */
function versionWords({ measure, canAllHold }: Disagreement, side: DisagreementSide, index: number): Sentence<'unit'> {
  const { position, citations } = side;
  const value = valueOf(side, measure);
  if (measure && value !== undefined) return withUnitInParts({ value, unit: measure.unit });
  const passages = citations.length;
  return [position ?? (index === 0 ? words.firstSide({ passages }) : words.otherSide({ passages, canAllHold }))];
}

function explanationOf({ kind, canAllHold, sides }: Disagreement): string {
  if (kind === 'dates') return words.datesDiffer({ canAllHold });
  if (kind === 'declared') return words.statementsDiffer({ canAllHold });
  return words.numbersDiffer({ sides: sides.length, canAllHold });
}

function witnessesNote(disagreement: Disagreement): OriginNote {
  const sources = new Set(disagreement.sides.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const { words: note, links } = independenceNote(disagreement);
  const sides = sidesOf([...sources].sort(compareById));
  return { words: [sides, note].filter((sentence) => sentence !== undefined).join(' '), links };
}

function remarksOn({ speaker, date, note }: Citation, withDate: boolean): Remark[] {
  return [
    ...(speaker === undefined ? [] : [{ label: speakerLabel, text: speaker, isOurs: false }]),
    ...(withDate ? [{ label: datesIt, text: date.words, isOurs: true }] : []),
    ...(note === undefined ? [] : [{ label: ourNote, text: note, isOurs: false }]),
  ];
}
