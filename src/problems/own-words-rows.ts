import type { Overstated } from '../dates/overstated.ts';
import type { Counts, Flags, Has, May, Row } from './row.ts';

/** Rows of the catalogue for what our own words say without, or against, the passages that they rest on. */
export const ownWordsRows = {
  'summary-empty': {
    title: 'An event without a summary',
    message: () => 'The event has no summary.',
    hint: () => 'Write one to three sentences under the front matter, each with a citation mark such as [@1].',
  },
  'sentence-unmarked': {
    title: 'A sentence without a citation mark',
    message: ({ sentence }: Has<'sentence'>) => `Nothing is cited for "${sentence}"`,
    hint: () => 'End the sentence with the mark of the citation it rests on, as in [@1].',
  },
  'word-loaded': {
    title: 'A loaded word in our own voice',
    message: ({ word, kind, why }: Has<'word'> & May<'kind' | 'why'>) => {
      const fault = { saying: 'judges what it reports', labels: 'is not for our own words' }[kind ?? ''] ?? 'takes a side';
      return `"${word}" ${why ? `is not for our own words: ${why}` : fault}.`;
    },
    hint: ({ instead }: Has<'instead'>) =>
      `Write ${instead}. Or quote the document's own word inside quotation marks, and name the document.`,
  },
  'allowance-needless': {
    title: 'Words allowed for nothing',
    message: ({ words }: Has<'words'>) => `No rule for words meets "${words}" where it is allowed.`,
    hint: () => 'Remove this item from "allowed".',
  },
  'quotation-unsupported': {
    title: 'Quotation marks around words that no cited passage holds',
    message: ({ words, isUncited }: May<'words'> & Flags<'isUncited'>) => {
      if (!words) return 'This quotation mark is never closed, or never opened.';
      return `No ${isUncited ? 'document' : 'passage cited'} here holds the words "${words}".`;
    },
    hint: ({ nearest, words, isUncited }: May<'nearest' | 'words'> & Flags<'isUncited'>) => {
      if (!words) return 'Put a second mark at the other end of the words that are quoted, or remove this one.';
      if (isUncited)
        return 'Quote the words exactly as a document has them. For a name or a title, leave the quotation marks out; on a page, it can stand in *italics*.';
      return nearest
        ? `The nearest words of a cited passage are "${nearest}". Quote exactly, or leave the quotation marks out.`
        : 'Quote the words exactly as a cited passage has them, or leave the quotation marks out.';
    },
  },
  'title-style': {
    title: 'A title or a label that breaks the rules for titles',
    message: ({ reason, isLabel }: Has<'reason'> & Flags<'isLabel'>) => `The ${isLabel ? 'label' : 'title'} ${reason}.`,
    hint: ({ longest, repaired }: May<'repaired'> & Counts<'longest'>) =>
      repaired
        ? `Write it as: ${repaired}`
        : `Say who did what in at most ${longest} characters. The rest belongs in the text below.`,
  },
  'date-too-precise': {
    title: 'A date more precise than its passages',
    message: ({ date, lacking, language, as, words }: Has<'date'> & May<'lacking' | 'language'> & More) => {
      if (as && words) return `The date ${date} says more than these words: "${words}" ${toldAs[as]}.`;
      if (!language) return `The date ${date} says more than these words: they do not name ${lacking}.`;
      const why = /^(?:und|mis|zxx)\b/u.test(language)
        ? 'their language is not known'
        : `dates in the language "${language}" are not read`;
      return `It is not known whether these words name the date ${date}: ${why}.`;
    },
    hint: ({
      edtf,
      language,
      calendar,
      shortYear,
      elsewhere,
      as,
      lunar,
    }: May<'edtf' | 'language' | 'calendar' | 'shortYear' | 'lunar'> & Elsewhere & More) => {
      if (as === 'between' && edtf)
        return `If it was at some time between the two, write "${edtf}". If it went on from the one to the other, write "dateBasis: context".`;
      if (as && edtf)
        return `Write ${/[[{]/u.test(edtf) ? `"${edtf}"` : edtf}. If other passages of the event tell more, write it as "date:" under this quotation alone.`;
      if (elsewhere) return inCalendar(elsewhere);
      if (shortYear)
        return `"${shortYear}" beside a month may be a year of any century, and no era stands near it. If the document means the year ${shortYear}, write "dateBasis: context"; if it means another, write that one.`;
      if (language)
        return 'Write "dateBasis: context" once you have compared the date with the document yourself; if it is counted from another date, "dateBasis: relative".';
      if (lunar)
        return `"${lunar}" counts its months by the lunar calendar that Japan had until 1872, which is not converted. Write ${edtf || 'the year'} as the date, or the day of ours that another work gives, with "dateBasis: context".`;
      if (calendar)
        return /[\p{Script=Han}\p{Script=Hangul}]/u.test(calendar)
          ? `"${calendar}" counts in another calendar or era, and lunar months of East Asia are not converted. Write the day of ours, or the year alone, and "dateBasis: context" once you have compared it yourself; a year of 民國 can stand with "calendar: roc".`
          : `"${calendar}" counts in another calendar or era. Name it with "calendar:", such as ${/[\p{Script=Arabic}]|AH/u.test(calendar) ? 'islamic-civil or persian' : 'hebrew or buddhist'}, and write "date:" as the document has it. Where it is none of those that are known, write "dateBasis: context" once you have compared the date yourself.`;
      return `${edtf ? `Write ${edtf} as the date, or quote` : 'Quote'} the words that name the whole date. If the date comes from around these words, write "dateBasis: context"; if it is counted from another, "dateBasis: relative".`;
    },
  },
  'date-contradicted': {
    title: 'A date that its words contradict',
    message: ({
      date,
      isSeason,
      isPart,
      isEra,
      time,
      oldStyle,
    }: Has<'date'> & Flags<'isSeason' | 'isPart' | 'isEra'> & May<'time' | 'oldStyle'>) => {
      if (oldStyle) return `The date ${date} counts these words in our calendar, and they are of the Julian: "${oldStyle}".`;
      const what = isSeason ? 'season' : isPart ? 'part of the year' : isEra ? 'era' : 'date';
      return `The date ${date} cannot be that of these words: they name another ${time ? `time, "${time}"` : what}.`;
    },
    hint: ({ elsewhere, time, ours }: Elsewhere & May<'time' | 'ours'>) =>
      elsewhere
        ? `${inCalendar(elsewhere)}${ours ? `\nThe date of the event is then ${ours}.` : ''}`
        : `Write the ${time ? 'time' : 'date'} that they name. If it is the ${time ? 'time' : 'date'} of something else, quote fewer of them; if yours is counted from it, write "dateBasis: relative".`,
  },
} as const satisfies Readonly<Record<string, Row>>;

/** How words that name a date tell less than it. */
interface More {
  readonly as?: Overstated['as'] | undefined;
  readonly words?: string | undefined;
}

const toldAs: Readonly<Record<Overstated['as'], string>> = {
  about: 'tells it only about so',
  uncertain: 'tells it as uncertain',
  oneOf: 'leaves open which of several dates is meant',
  bounded: 'tells what was only after it, or before',
  between: 'may be of some time between the two',
  seconds: 'tells no second',
  notAll: 'does not name all that is between its ends',
};

/** The day as words count it in another calendar. */
interface Elsewhere {
  readonly elsewhere?: { readonly calendar: string; readonly written: string } | undefined;
}

function inCalendar({ calendar, written }: NonNullable<Elsewhere['elsewhere']>): string {
  return `These words name the day in the calendar ${calendar}. If the document counts in it, write under the quotation:\n    calendar: ${calendar}\n    date: ${written}`;
}
