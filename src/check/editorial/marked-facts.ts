import type { ArchiveEvent, Citation, Party, Place } from '../../archive/types.ts';
import { yearsOf } from '../../dates/edtf/possible-times.ts';
import { type StatedDate, statedDates } from '../../dates/reading/stated-dates.ts';
import { readsDatesIn } from '../../dates/reads-dates-in.ts';
import { problem } from '../../problems/problem.ts';
import type { Range } from '../../text/fold.ts';
import { numberWords } from '../../text/numbers/number-words.ts';
import { numbersIn } from '../../text/numbers/numbers-in.ts';
import { isNamed } from '../names/is-named.ts';
import { nameFinder } from '../names/name-finder.ts';
import type { EditorialRule } from './editorial-rule.ts';
import { type MarkedPart, markedParts } from './marked-parts.ts';
import { statedIn } from './stated-in.ts';

/**
 * A sentence of a summary names no number, no day and no party or place that the citations lack whose marks follow it. A
 * citation has its words, its date, its values, its speaker and its note. What is in a language that is not read is not judged.
 */
export const markedFacts: EditorialRule = ({ rules: { markedFacts: rule }, content, archive, language, isAllowed }) => {
  if (!rule) return [];
  const events = new Map(archive.events.map((event) => [event.id, event]));
  const entities = [...archive.parties, ...archive.places].map((of) => ({ of, names: [of.name, ...of.spellings] }));
  const namesIn = rule.of.includes('names') ? nameFinder(entities, language) : () => [];
  return content.events.flatMap(({ id, value, body, bodyAt }) => {
    const event = events.get(id);
    if (event?.citations.length !== value.citations.length) return [];
    return markedParts(body, language).flatMap((part) => {
      const citations = part.marks.flatMap((mark) => event.citations[mark - 1] ?? []);
      if (citations.length === 0) return [];
      const text = body.slice(part.start, part.end);
      const { dates, numbers } = factsIn(text, language);
      const lacking = [
        ...(rule.of.includes('days') ? dates.filter((date) => !citations.some((each) => hasDate(each, date, language))) : []),
        ...(rule.of.includes('numbers')
          ? numbers.filter(
              (number) => !countsItself(number, part, event) && !citations.some((each) => hasNumber(each, number, language)),
            )
          : []),
        ...namesIn(text).filter(({ of }) => !citations.some((each) => of.some((entity) => hasName(each, entity)))),
      ];
      return lacking
        .toSorted((a, b) => a.start - b.start)
        .flatMap(({ start, end }) => {
          const place = bodyAt(part.start + start, end - start);
          if (isAllowed(body, { start: part.start + start, end: part.start + end }, place)) return [];
          const words = { words: text.slice(start, end), marks: part.marks.map((mark) => `[@${mark}]`).join('') };
          return problem('fact-unmarked', place, words, rule.severity);
        });
    });
  });
};

interface DateFact extends Range {
  readonly readings: readonly StatedDate[];
}

interface NumberFact extends Range {
  readonly values: readonly number[];
}

/** The dates and the numbers that words of ours name; a number in a date is none. "One" is most often no number. */
function factsIn(text: string, language: string): { readonly dates: DateFact[]; readonly numbers: NumberFact[] } {
  const named = statedDates(text, language).filter(({ year, month }) => year !== undefined || month !== undefined);
  const byRange = Map.groupBy(named, ({ start, end }) => `${start}-${end}`);
  const dates = [...byRange.values()].flatMap((readings) => {
    const [first] = readings;
    return first ? { start: first.start, end: first.end, readings } : [];
  });
  const numbers = numbersIn(text, language).filter(
    ({ start, end, isInWords, values }) =>
      !dates.some((date) => date.start < end && start < date.end) && !(isInWords && values.every((value) => value === 1)),
  );
  return { dates, numbers };
}

/** Whether a number counts the tellings: "Two documents say [@1][@2]". */
function countsItself(
  { values }: NumberFact,
  { marks, sentenceMarks }: MarkedPart,
  { citations, sources }: ArchiveEvent,
): boolean {
  const of = (numbers: readonly number[]) => new Set(numbers.map((number) => citations[number - 1]?.source)).size;
  const counts = [marks.length, of(marks), sentenceMarks.length, of(sentenceMarks), sources.length];
  return values.some((value) => counts.includes(value));
}

function hasNumber(
  { passage, source, note, values, dateWords }: Citation,
  { values: sought }: NumberFact,
  language: string,
): boolean {
  const isRead = numberWords(source.language) !== undefined;
  if (!isRead && sought.some((value) => value < 1000)) return true;
  const known = [
    ...numbersIn(passage.quote, source.language).flatMap((each) => each.values),
    ...[note ?? '', dateWords, source.title, ...values.map(({ stated }) => stated)].flatMap((text) =>
      numbersIn(text, language).flatMap((each) => each.values),
    ),
  ];
  return sought.some((value) => known.includes(value));
}

function hasDate({ passage, source, note, date, values }: Citation, { readings }: DateFact, language: string): boolean {
  if (!readsDatesIn(source.language)) return true;
  const stated = [...statedIn(passage), ...(note ? statedDates(note, language) : [])];
  const ends = date.members.flatMap(({ start, end }) => [start, end]).filter((end) => typeof end !== 'string');
  const years = [...ends, ...stated].flatMap(({ year }) => year ?? []);
  const isOf = (year: number, { first, last }: { first: number; last: number }) => first <= year && year <= last;
  const hasYear = (year: number) =>
    years.includes(year) ||
    ends.some(({ written }) => isOf(year, yearsOf(written.year))) ||
    (years.length > 1 && Math.min(...years) < year && year < Math.max(...years));
  const isValue = (year: number) => values.some(({ stated: value }) => value.includes(String(year)));
  return readings.some(({ year, month, day }) => {
    if (year !== undefined && !hasYear(year))
      return isValue(year) || numbersIn(passage.quote, source.language).some((each) => each.values.includes(year));
    if (month === undefined) return true;
    return [...stated, ...ends].some(
      (each) =>
        each.month === month &&
        (day === undefined || each.day === day) &&
        (year === undefined || each.year === undefined || each.year === year),
    );
  });
}

function hasName({ passage, source, note, speaker }: Citation, entity: Party | Place): boolean {
  if ([source.party, ...(source.party ? [source.party.of] : [])].includes(entity as Party)) return true;
  const texts = [passage.quote, speaker ?? '', note ?? '', source.title];
  const names = [entity.name, ...entity.spellings];
  const isPerson = entity.kind === 'person';
  const parts = isPerson ? names.flatMap((name) => name.split(/\s+/u).slice(-1)) : [];
  return texts.some((text) => [...names, ...parts].some((name) => isNamed(text, name, source.language)));
}
