import { describe, expect, test, vi } from 'vitest';
import { makeResolve } from '../../src/archive/resolve.ts';
import { oddities } from '../../src/cli/author/extract/pdf/page-doubts.ts';
import { calendarIds } from '../../src/dates/calendars/calendars.ts';
import { namesAnotherPart } from '../../src/dates/claims/parts-of-years.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { doubtBeside } from '../../src/dates/reading/beside/doubt-beside.ts';
import { isBetween } from '../../src/dates/reading/beside/listed.ts';
import { clockPhrasesOf } from '../../src/dates/reading/clock/clock-phrases.ts';
import { clockTimes } from '../../src/dates/reading/clock/clock-times.ts';
import { boundBeside } from '../../src/dates/reading/clock/time-bounds.ts';
import { type DateLanguage, dateLanguage } from '../../src/dates/reading/date-language.ts';
import { otherCalendars } from '../../src/dates/reading/other-calendars.ts';
import { type Readable, readable } from '../../src/dates/reading/readable.ts';
import { statedSeasons } from '../../src/dates/reading/season-words.ts';
import { statedDates } from '../../src/dates/reading/stated-dates.ts';
import { yearSpans } from '../../src/dates/reading/year-spans.ts';
import type { Entry } from '../../src/read/content.ts';
import { stretchWords } from '../../src/site/words/stretch-words.ts';
import { shownName } from '../../src/text/shown-name.ts';
import { cut } from '../../src/vite/leave-out.ts';
import { parsed, stepCounter } from '../support/count-steps.ts';
import { longInputs, longText } from '../support/long-inputs.ts';
import { writtenPatterns } from '../support/regular-expressions.ts';
import { checkVariant } from '../support/variant.ts';

/*
 * Documents decide which texts the patterns are run on. The work of each pattern must grow no faster than the text, on texts
 * that repeat what the pattern distinguishes. Work is the number of compared letters.
 */
const [short, long] = [150, 300];
/** Up to so many comparisons per letter of the text, the growth says nothing. */
const fewSteps = 12;
const mostSteps = long * long * 20;
/** Twice the text means twice the work, and a little more for patterns with bounded lookahead or lookbehind. */
const mostGrowth = 2.8;
const timeLimit = { timeout: 600_000 };

/** The first few texts on which the work of a pattern grows faster than the text. */
function stumbles(pattern: RegExp, read = (text: string) => text): string[] {
  const tree = parsed(pattern);
  const countSteps = stepCounter(pattern, tree);
  const found: string[] = [];
  for (const input of longInputs(tree, pattern.flags)) {
    const steps = countSteps(read(longText(input, long)), mostSteps);
    if (steps <= long * fewSteps) continue;
    const before = countSteps(read(longText(input, short)), mostSteps);
    if (steps === mostSteps || steps > before * mostGrowth) found.push(`${JSON.stringify(input)}: ${before}, then ${steps}`);
    if (found.length === 3) break;
  }
  return found;
}

/** The same for many patterns, each once. */
function allStumbles(
  patterns: readonly { readonly place: string; readonly pattern: RegExp }[],
  read?: (text: string) => string,
): string[] {
  const unlike = new Map(patterns.map((each) => [String(each.pattern), each]));
  return [...unlike.values()].flatMap(({ place, pattern }) =>
    stumbles(pattern, read).map((stumble) => `${place} ${String(pattern).slice(0, 100)} on ${stumble}`),
  );
}

const { literals, made } = writtenPatterns();

describe('the count is true', () => {
  test.for([
    [/a+b/gu, true],
    [/[\t ]+$/gmu, true],
    [/(?:a|a)*b/u, true],
    [/(?<=b.*)c/gu, true],
    [/(?:[ab]+,)+;/u, true],
    [/(?<!a)a+b/gu, false],
    [/^(?:a|b)*$/u, false],
    [/a{1,9}b/gu, false],
    [/"[^"]*"/gu, false],
  ] as const)('%s', ([pattern, isSlow]) => {
    expect(stumbles(pattern).length > 0).toBe(isSlow);
  });
});

test('the work of every pattern that is written out grows as its text does', timeLimit, () => {
  expect(literals.length).toBeGreaterThan(200);
  expect(allStumbles(literals)).toEqual([]);
});

/** Files that make patterns from strings when they are loaded. */
const whenLoaded: Readonly<Record<string, () => Promise<unknown>>> = {
  'anchor/letter-index.ts': () => import('../../src/anchor/letter-index.ts'),
  'check/rules/quotation-marks.ts': () => import('../../src/check/rules/quotation-marks.ts'),
  'cli/author/excerpt.ts': () => import('../../src/cli/author/excerpt.ts'),
  'cli/author/extract/pdf/garbled.ts': () => import('../../src/cli/author/extract/pdf/garbled.ts'),
  'cli/verify/pages/check-command.ts': () => import('../../src/cli/verify/pages/check-command.ts'),
  'dates/claims/old-style.ts': () => import('../../src/dates/claims/old-style.ts'),
  'dates/find-dates.ts': () => import('../../src/dates/find-dates.ts'),
  'hosting/hidden-paths.ts': () => import('../../src/hosting/hidden-paths.ts'),
  'hosting/site-files.ts': () => import('../../src/hosting/site-files.ts'),
  'markdown/block-quotes.ts': () => import('../../src/markdown/block-quotes.ts'),
  'quotations/article/ascription.ts': () => import('../../src/quotations/article/ascription.ts'),
  'quotations/corpus/index-words.ts': () => import('../../src/quotations/corpus/index-words.ts'),
  'quotations/dates-beside.ts': () => import('../../src/quotations/dates-beside.ts'),
  'quotations/figures/counts-in.ts': () => import('../../src/quotations/figures/counts-in.ts'),
  'quotations/figures/spoken-of.ts': () => import('../../src/quotations/figures/spoken-of.ts'),
  'quotations/judge/judge.ts': () => import('../../src/quotations/judge/judge.ts'),
  'quotations/judge/negations.ts': () => import('../../src/quotations/judge/negations.ts'),
  'quotations/judge/parts-of.ts': () => import('../../src/quotations/judge/parts-of.ts'),
  'quotations/judge/readings.ts': () => import('../../src/quotations/judge/readings.ts'),
  'quotations/judge/tokens.ts': () => import('../../src/quotations/judge/tokens.ts'),
  'read/front-matter.ts': () => import('../../src/read/front-matter.ts'),
  'dates/reading/clock/zone-beside.ts': () => import('../../src/dates/reading/clock/zone-beside.ts'),
  'dates/reading/clock/first-hour.ts': () => import('../../src/dates/reading/clock/first-hour.ts'),
  'dates/reading/years/named-centuries.ts': () => import('../../src/dates/reading/years/named-centuries.ts'),
  'dates/reading/rumi.ts': () => import('../../src/dates/reading/rumi.ts'),
  'dates/reading/japanese-eras.ts': () => import('../../src/dates/reading/japanese-eras.ts'),
  'schema/passage-lock.ts': () => import('../../src/schema/passage-lock.ts'),
  'search/terms.ts': () => import('../../src/search/terms.ts'),
  'text/numbers/wide-numbers.ts': () => import('../../src/text/numbers/wide-numbers.ts'),
  'text/blocks/chapter-form.ts': () => import('../../src/text/blocks/chapter-form.ts'),
  'text/blocks/end-notes.ts': () => import('../../src/text/blocks/end-notes.ts'),
  'text/blocks/headings/datelines.ts': () => import('../../src/text/blocks/headings/datelines.ts'),
  'text/blocks/sign-offs.ts': () => import('../../src/text/blocks/sign-offs.ts'),
  'text/directions.ts': () => import('../../src/text/directions.ts'),
  'text/folding/closed-up.ts': () => import('../../src/text/folding/closed-up.ts'),
  'text/fold.ts': () => import('../../src/text/fold.ts'),
  'text/folding/fold-letter.ts': () => import('../../src/text/folding/fold-letter.ts'),
  'search/asked/bridges.ts': () => import('../../src/search/asked/bridges.ts'),
  'search/asked/counted-dates.ts': () => import('../../src/search/asked/counted-dates.ts'),
  'text/markdown/few-marks.ts': () => import('../../src/text/markdown/few-marks.ts'),
  'text/names/name-words.ts': () => import('../../src/text/names/name-words.ts'),
  'text/sentences/sentence-ends.ts': () => import('../../src/text/sentences/sentence-ends.ts'),
  'text/sentences/ordinals.ts': async () => {
    const { isOrdinal } = await import('../../src/text/sentences/ordinals.ts');
    return ['de', 'hu', 'cs'].map((language) => isOrdinal('Am 9.', 'April', language));
  },
  'text/unseen.ts': () => import('../../src/text/unseen.ts'),
  'text/word-across.ts': () => import('../../src/text/word-across.ts'),
  'text/words.ts': () => import('../../src/text/words.ts'),
  'timeline/search-words.ts': () => import('../../src/timeline/search-words.ts'),
  'timeline/typed/typed-time.ts': () => import('../../src/timeline/typed/typed-time.ts'),
  'timeline/typed/typed-vague.ts': () => import('../../src/timeline/typed/typed-vague.ts'),
};

/** Languages that between them use all ways of making these patterns. */
const readingLanguages = ['en', 'de', 'ru', 'tr', 'he', 'ar', 'zh'];
const spanLanguages = ['en', 'fr', 'es', 'ru', 'az', 'ar', 'zh'];
const phraseLanguages = ['en', 'de', 'fr', 'es', 'ru', 'it', 'pt', 'nl', 'sv', 'pl', 'uk', 'tr', 'az'];

const doubtLanguages = ['en', 'hu', 'ru', 'az', 'ar', 'zh', 'ko'];
const range = { start: 2, end: 4 };

/** Patterns of a known language are cached; a copy of the language is a new one. */
function besideIn(read: (words: Readable, language: DateLanguage) => unknown): unknown[] {
  return doubtLanguages.flatMap((tag) => dateLanguage(tag) ?? []).map((language) => read(readable('a 4 b'), { ...language }));
}

/** Calls of the files that make patterns each time they are used. */
const whenUsed: Readonly<Record<string, () => unknown>> = {
  'archive/resolve.ts': () => {
    const somewhere = { at: () => ({ file: 'a.md', line: 1, column: 1 }) } as unknown as Entry<unknown>;
    return makeResolve({ files: new Map(), events: [] }, [])('topic', new Map(), 'mills', somewhere, []);
  },
  'check/editorial/loaded-words.ts': () =>
    checkVariant({ 'editorial.yaml': 'loaded:\n  - words: [brave new mill, heroic]\n    instead: mill\n    why: praise\n' }),
  'check/editorial/spelling-pairs.ts': () =>
    checkVariant({ 'editorial.yaml': 'spellings:\n  - {write: -isation-, not: [-ization-], except: [pri-]}\n' }),
  'cli/author/extract/pdf/page-doubts.ts': () => oddities('שלום', 'שלום'),
  // Patterns of a known script are cached, in the module that other tests have loaded too.
  'text/written-in.ts': async () => {
    const { otherLetters } = await import('../../src/text/written-in.ts');
    return otherLetters('ja', '水車小屋は川のほとりに立っていて、'.repeat(2));
  },
  'dates/claims/bounded.ts': async () => {
    const { boundedAt } = await import('../../src/dates/claims/bounded.ts');
    return [...phraseLanguages, ...doubtLanguages].map((language) => boundedAt('after 1907', { start: 6, end: 10 }, language));
  },
  'dates/claims/lasting-words.ts': async () => {
    const { mayLast } = await import('../../src/dates/claims/lasting-words.ts');
    return phraseLanguages.map((language) => mayLast('It was built.', language));
  },
  'dates/claims/parts-of-years.ts': () =>
    ['1907-33', '1907-40'].flatMap((edtf) => {
      const result = parseDate(edtf);
      return result.ok ? phraseLanguages.map((language) => namesAnotherPart(result.date, 'in 1907', language)) : [];
    }),
  'dates/reading/date-tokens.ts': () => readingLanguages.flatMap((language) => statedDates('on 4 May 1907', language)),
  'dates/calendars/era-dates.ts': async () => {
    const { eraDates } = await import('../../src/dates/calendars/era-dates.ts');
    return calendarIds.flatMap((id) => eraDates('9 thermidor an II', id) ?? []);
  },
  // Patterns of a known language are cached; a copy of the language is a new one.
  'dates/reading/other-calendars.ts': () =>
    readingLanguages
      .flatMap((tag) => dateLanguage(tag) ?? [])
      .map((language) => otherCalendars(readable('in 1325 AH'), { ...language })),
  'dates/reading/beside/doubt-beside.ts': () => besideIn((words, language) => doubtBeside(words, range, language)),
  'dates/reading/beside/listed.ts': () => besideIn((words, language) => isBetween(words, 2, 4, language)),
  'dates/reading/clock/time-bounds.ts': () => besideIn((words, language) => boundBeside(words, range, language)),
  'dates/reading/beside/later-words.ts': async () => {
    const { tellsAnotherTime } = await import('../../src/dates/reading/beside/later-words.ts');
    return doubtLanguages.map((language) => tellsAnotherTime('at 2:11 p.m.', [], language));
  },
  'dates/reading/clock/day-parts.ts': async () => {
    const { inPartOfDay } = await import('../../src/dates/reading/clock/day-parts.ts');
    const time = { start: 4, end: 6, times: [{ hour: 2, mayBeAfternoon: true as const }], isSure: true };
    return ['en', 'de', 'ru', 'ar', 'he']
      .flatMap((tag) => dateLanguage(tag) ?? [])
      .map((language) => inPartOfDay(time, { start: 0, end: 2 }, '4 a 2 b', { ...language }));
  },
  'dates/reading/clock/clock-phrases.ts': () => phraseLanguages.map(clockPhrasesOf),
  'dates/reading/clock/clock-times.ts': () =>
    [...spanLanguages, ...phraseLanguages]
      .flatMap((tag) => dateLanguage(tag) ?? [])
      .map((language) => clockTimes(readable('at 2:11 p.m.'), { ...language })),
  'dates/reading/year-spans.ts': () =>
    spanLanguages
      .flatMap((tag) => dateLanguage(tag) ?? [])
      .map((language) => yearSpans(readable('the 1960s'), { ...language })),
  'dates/reading/years/year-number.ts': async () => {
    const { yearNumbers } = await import('../../src/dates/reading/years/year-number.ts');
    return phraseLanguages.map((language) => yearNumbers(language));
  },
  'dates/reading/season-words.ts': () =>
    readingLanguages.flatMap((language) => statedSeasons('in the spring of 1907', language)),
  'search/asked/written-signs.ts': async () => {
    const { writtenSigns } = await import('../../src/search/asked/written-signs.ts');
    return writtenSigns('20 %, № 12, $3.50 and A/RES/62/243');
  },
  'site/words/stretch-words.ts': () => stretchWords('the mill by the weir '.repeat(9), 60),
  'vite/leave-out.ts': () => cut('const own = { ...all, its }; own.one', { file: 'a.js', declarations: {}, narrowed: 'own' }),
  'text/shown-name.ts': () => shownName('a mill'),
};

/** Texts are first changed as the code does before it uses the pattern. */
const readers: Readonly<Record<string, (text: string) => string>> = {
  // See `withSingleSpaces` there.
  'dates/find-dates.ts': (text) => text.replace(/\s+/gu, ' '),
  // They are used on a few letters before and after a date alone.
  'dates/claims/bounded.ts': (text) => text.slice(0, 40),
  'dates/claims/old-style.ts': (text) => text.slice(0, 48),
  'dates/reading/beside/doubt-beside.ts': (text) => text.slice(0, 40),
  'dates/reading/beside/listed.ts': (text) => text.slice(0, 40),
  'dates/reading/clock/day-parts.ts': (text) => text.slice(0, 40),
  'dates/reading/clock/first-hour.ts': (text) => text.slice(0, 32),
  'dates/reading/clock/time-bounds.ts': (text) => text.slice(0, 24),
  'dates/reading/clock/zone-beside.ts': (text) => text.slice(0, 48),
};

describe('patterns that are made of strings', () => {
  test('every file that makes some is known here', () => {
    const known = Object.keys({ ...whenLoaded, ...whenUsed });
    expect(known.sort()).toEqual([...made.keys()].sort());
  });

  test.for(Object.entries({ ...whenUsed, ...whenLoaded }))(
    'their work grows as their text does: %s',
    timeLimit,
    async ([path, use]) => {
      const patterns = await patternsMadeBy(use);
      expect(patterns.size).toBeGreaterThanOrEqual(made.get(path) ?? 1);
      const placed = [...patterns.values()].map((pattern) => ({ place: path, pattern }));
      expect(allStumbles(placed, readers[path])).toEqual([]);
    },
  );
});

/** All patterns that are made from strings during a call. Modules are loaded again. */
async function patternsMadeBy(use: () => unknown): Promise<Map<string, RegExp>> {
  const patterns = new Map<string, RegExp>();
  const real = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(real, {
      construct: (target, given: [string, string?]) => {
        const pattern = new target(...given);
        patterns.set(String(pattern), pattern);
        return pattern;
      },
    }),
  );
  try {
    await use();
  } finally {
    vi.unstubAllGlobals();
  }
  return patterns;
}
