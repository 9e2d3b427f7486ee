import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { writeCitation } from '../../anchor/write-citation.ts';
import { archiveDate } from '../../archive/dates/archive-date.ts';
import { archiveTime } from '../../archive/dates/archive-time.ts';
import type { Archive, ArchiveDate } from '../../archive/types.ts';
import { findWords, type FoundWords } from '../../archive/wording/find-words.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { runChecks } from '../../check/run-checks.ts';
import { namesAnotherDate, namesAnotherSeason } from '../../dates/contradiction.ts';
import { dateForms } from '../../dates/date-forms.ts';
import { faultOnClock } from '../../dates/on-clock.ts';
import { parseDate, type ParsedDate } from '../../dates/parse-date.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { unnamedDates } from '../../dates/unnamed-dates.ts';
import type { ShownClock } from '../../dates/words/time-words.ts';
import { systemCode } from '../../read/system-code.ts';
import { id as idShape, recordedId } from '../../schema/fields.ts';
import { addressesOf } from '../../site/urls.ts';
import { idFrom } from '../../text/id-from.ts';
import { shownName } from '../../text/shown-name.ts';
import { type Clock, clockOf } from '../../time/clock.ts';
import { WrongValue } from '../framework/command.ts';
import { didYouMeanOr } from '../framework/did-you-mean.ts';
import type { Terminal } from '../framework/terminal.ts';
import { createFileWhole } from '../framework/write-file.ts';
import { choosePlace, listOfPlaces, sourcesNamed } from './found-places.ts';
import { openArchive } from './open-archive.ts';

/** What is known of a new event. */
export interface EventDraft {
  readonly title: string;
  readonly label: string | undefined;
  readonly date: string;
  readonly topic: string | undefined;
  readonly source: string | undefined;
  readonly quote: string | undefined;
  readonly pick: number | undefined;
  readonly id: string | undefined;
}

/**
 * Writes `events/<id>.md`, never over another file, and says what the check finds in it. If the words that it rests on are
 * given, it has their citation and a first sentence, and passes as it is; what is not known is left empty, and the check asks
 * for it. Returns 1 when nothing was written.
 */
export async function newEvent(folder: string, draft: EventDraft, terminal: Terminal): Promise<number> {
  const named = idOf(draft);
  const parsed = parsedDate(draft);
  const opened = openArchive(folder, terminal, { fillsBlanks: true });
  if (!opened) return 1;
  const { offsets, hours } = archiveTime(opened.content, [parsed]);
  const clock = clockOf(offsets);
  const date = dateOnClock(parsed, { clock, hours }, opened.archive);
  const id = named === '' ? idOfDate(date, opened.content.files) : named;
  const topic = topicOf(draft, opened.archive);
  const sources = sourcesNamed(draft.source, opened.archive.sources);
  const place = draft.quote === undefined ? undefined : await placeOfQuote(draft, findWords(draft.quote, sources), terminal);
  if (draft.quote !== undefined && !place) return 1;
  const isFromAround = place !== undefined && isFromContext(date, wordsAt(place), place.source.language, clock);
  const isNamed = place !== undefined && isNamedBy(date, wordsAt(place), place.source.language, clock);
  const file = join(folder, 'events', `${id}.md`);
  try {
    await mkdir(join(folder, 'events'), { recursive: true });
    await createFileWhole(file, eventText(draft, { date, topic, place, isFromAround, isNamed }));
  } catch (error) {
    const code = systemCode(error);
    const why = code === 'EEXIST' ? 'is there already: choose another title, or --id' : `could not be written (${code})`;
    terminal.printError(`${file} ${why}.\n`);
    return 1;
  }
  const problems = runChecks(folder, addressesOf).problems.filter((problem) => resolve(problem.file) === resolve(file));
  const left =
    problems.length === 0
      ? 'The check finds nothing wrong with it.\n'
      : `What is left to write:\n\n${terminalReport(problems)}`;
  const why = named === '' ? 'It is named by its date, because its title has no Latin letters; --id names it otherwise.\n' : '';
  terminal.print(`${file} is written. ${why}${isFromAround ? basisWords(date) : ''}${left}`);
  return 0;
}

/** Characters of an id that is made from a title, at most; words are kept whole. */
const maxMadeIdLength = 60;

/** The given id, or one made of the title; empty if that has no Latin letters. */
function idOf({ id, title }: EventDraft): string {
  const refused = id === undefined ? undefined : idShape.safeParse(id).error?.issues[0]?.message;
  if (id !== undefined && refused !== undefined) {
    const why = recordedId.safeParse(id).success ? `it ${refused}` : 'lower-case letters, digits and single hyphens';
    throw new WrongValue(`"${shownName(id)}" cannot be an id: ${why}.`);
  }
  const whole = idFrom(title);
  return id ?? (whole.length > maxMadeIdLength ? idFrom(whole.slice(0, maxMadeIdLength).replace(/-[^-]*$/u, '')) : whole);
}

/** An id made of the date, with a number if there is such an event. */
function idOfDate({ edtf }: ArchiveDate, files: ReadonlyMap<string, unknown>): string {
  const made = idFrom(edtf);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? made : `${made}-${number}`;
    if (!files.has(`events/${id}.md`)) return id;
  }
}

function parsedDate({ date }: EventDraft): ParsedDate {
  const parsed = parseDate(date);
  if (!parsed.ok) throw new WrongValue(`"${date}" is not a date: ${parsed.reason}. Write ${dateForms}.`);
  return parsed.date;
}

function dateOnClock(date: ParsedDate, shown: ShownClock, { site }: Archive): ArchiveDate {
  const fault = faultOnClock(date, shown.clock, site.timeZone);
  const advice = fault?.repaired === undefined ? '' : ` Write ${fault.repaired}.`;
  if (fault) throw new WrongValue(`"${date.edtf}" is not a date: ${fault.reason}.${advice}`);
  return archiveDate(date.edtf, shown);
}

/** The named topic, or the only one of the archive; otherwise nothing, because a topic is not guessed. */
function topicOf({ topic }: EventDraft, { topics }: Archive): string | undefined {
  const ids = topics.map(({ id }) => id);
  if (topic === undefined) return ids.length === 1 ? ids[0] : undefined;
  if (ids.includes(topic)) return topic;
  throw new WrongValue(`There is no topic "${topic}".${didYouMeanOr(topic, ids)}`);
}

/** The range of the quoted words; when they are ambiguous or inexact, says what was found and returns nothing. */
async function placeOfQuote(
  { quote, pick }: EventDraft,
  places: readonly FoundWords[],
  terminal: Terminal,
): Promise<FoundWords | undefined> {
  const exact = places.filter(({ difference }) => difference === undefined);
  if (exact.length === 1 && pick === undefined) return exact[0];
  if (places.length > 0) terminal.print(`${listOfPlaces(places)}`);
  if (exact.length === 0 && pick === undefined) {
    terminal.printError(`\nNothing is written: "${quote}" is in no document as it stands.\n`);
    return undefined;
  }
  const chosen = pick !== undefined || terminal.ask ? await choosePlace(places, pick, terminal) : undefined;
  if (!chosen) terminal.printError('\nNothing is written: say which one is meant with --pick <number>.\n');
  return chosen;
}

interface EventParts {
  readonly date: ArchiveDate;
  readonly topic: string | undefined;
  readonly place: FoundWords | undefined;
  readonly isFromAround: boolean;
  /** Whether the quoted words certainly name the date. */
  readonly isNamed: boolean;
}

function eventText({ title, label, source }: EventDraft, { date, topic, place, isFromAround, isNamed }: EventParts): string {
  const basis: Record<string, string> = isFromAround ? { dateBasis: 'context' } : {};
  const citation = place && writeCitation(place.source, place, basis)?.yaml;
  return [
    '---\n',
    `title: ${stringify(title, { lineWidth: 0 })}`,
    label === undefined ? '' : `label: ${stringify(label, { lineWidth: 0 })}`,
    `date: ${/^\d{4}$/u.test(date.edtf) ? `${date.edtf}\n` : stringify(date.edtf)}`,
    `topics: [${topic ?? ''}]\n`,
    'places: []\nparties: []\ncitations:\n',
    citation ?? `  - source:${source === undefined ? '' : ` ${source}`}\n    quote:\n`,
    '---\n',
    citation ? `${isNamed ? `The document gives the date as ${date.words}` : 'The document tells of this'} [@1].\n` : '',
  ].join('');
}

function wordsAt({ source, start, end }: FoundWords): string {
  return source.text.slice(start, end);
}

/** Whether the words leave the date open. For words that cannot be read, or that name another date, nothing is claimed. */
function isFromContext(date: ArchiveDate, quote: string, language: string, clock: Clock): boolean {
  const isOpen = unnamedDates(date, quote, language, clock).length > 0;
  const isOther = namesAnotherDate(date, quote, language) || namesAnotherSeason(date, quote, language);
  return isOpen && readsDatesIn(language) && !isOther;
}

/** Nothing is said of a document in words of ours that its own words may not say. */
function isNamedBy(date: ArchiveDate, quote: string, language: string, clock: Clock): boolean {
  return readsDatesIn(language) && unnamedDates(date, quote, language, clock).length === 0;
}

/** What the author has to confirm, because it was written for them. */
function basisWords({ words }: ArchiveDate): string {
  return [
    `Its citation says "dateBasis: context", because the quoted words do not name the whole of ${words}:`,
    'look that words near them in the document do. If none do, change the date or quote others;',
    'if it is counted from another date, write "dateBasis: relative".\n',
  ].join(' ');
}
