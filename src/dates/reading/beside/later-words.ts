import type { Range } from '../../../text/fold.ts';
import { perLanguage } from '../../../text/languages/per-language.ts';
import { primaryLanguage } from '../../../text/languages/primary-language.ts';
import { dateLanguage } from '../date-language.ts';
import { looseWords } from '../loose-words.ts';
import { readable } from '../readable.ts';
import type { StatedDate } from '../stated-date.ts';
import { widelyWritten } from '../widely-written.ts';

/*
 * Words after which a time that a text names need not be that of what it tells: those that count from it ("half an hour later"),
 * and those of a time that was only planned ("scheduled for 16:00").
 */

const laterWords: Readonly<Record<string, string>> = {
  en: 'later|afterwards|shortly|soon|moments|earlier|thereafter|meanwhile|by then|scheduled|planned|due|expected|supposed|intended|originally|meant to|was to|were to|called for|set for',
  fr: 'plus tard|ensuite|peu après|bientôt|aussitôt|plus tôt|auparavant|prévu|prévue|prévus|fixé|fixée|devait|devaient|attendu',
  de: 'später|danach|darauf|bald|kurz|zuvor|früher|anschließend|geplant|vorgesehen|angesetzt|erwartet|sollte|sollten',
  es: 'más tarde|después|luego|poco|antes|pronto|previsto|prevista|programado|programada|convocado|convocada|debía|debían',
  it: 'più tardi|dopo|poi|poco|prima|presto|previsto|prevista|fissato|fissata|doveva|dovevano',
  pt: 'mais tarde|depois|logo|pouco|antes|previsto|prevista|marcado|marcada|devia|deviam',
  nl: 'later|daarna|kort|spoedig|eerder|gepland|voorzien|zou|zouden',
  sv: 'senare|därefter|snart|strax|tidigare|planerad|planerat|skulle',
  da: 'senere|derefter|snart|tidligere|planlagt|skulle',
  nb: 'senere|deretter|snart|tidligere|planlagt|skulle',
  pl: 'później|potem|wkrótce|wcześniej|planowany|planowane|zaplanowano|miał|miało|miała',
  ru: 'позже|позднее|затем|потом|вскоре|спустя|через|раньше|ранее|назначен|назначено|назначена|запланирован|запланировано|запланирована|должен|должна|должно|должны|планировалось|ожидалось',
  uk: 'пізніше|потім|згодом|невдовзі|через|раніше|призначено|заплановано|мав|мала|мало',
  tr: 'sonra|önce|daha|planlanan|planlanmıştı|bekleniyordu',
  az: 'sonra|əvvəl|gec|planlaşdırılmış|nəzərdə tutulmuşdu|təyin edilmişdi',
  hy: 'անց|հետո|ավելի ուշ|առաջ|նախատեսված|պլանավորված|նշանակված',
  ar: 'لاحقا|بعد ذلك|ثم|بعدها|قبل ذلك|المقرر|مقررا|كان من المقرر',
  fa: 'بعد|سپس|پیشتر|قرار بود|برنامه‌ریزی',
  he: 'מאוחר יותר|אחר כך|לאחר מכן|מתוכנן|אמור|אמורה|היה אמור',
  zh: '后来|後來|随后|隨後|之后|之後|稍后|稍後|不久|原定|预定|預定|计划|計劃|应于|應於',
  ja: '後に|その後|まもなく|間もなく|予定|計画',
  ko: '나중|그 후|이후|잠시 후|예정|계획',
};

/** Whether a text counts from one of its times, or tells one that was planned. */
export function tellsAnotherTime(text: string, stated: readonly StatedDate[], language: string): boolean {
  const times = stated.map(({ timeAt, start, end }) => timeAt ?? { start, end });
  const { text: words, offsets } = readable(text);
  const isInTime = (at: number) => times.some((time: Range) => time.start <= at && at < time.end);
  const tags = dateLanguage(language) ? [language] : widelyWritten;
  return tags.some((tag) => [...words.matchAll(patternOf(tag))].some(({ index }) => !isInTime(offsets[index] ?? 0)));
}

const patternOf = perLanguage(newPattern);

function newPattern(tag: string): RegExp {
  const hasSpaces = dateLanguage(tag)?.hasSpaces !== false;
  const words = looseWords([laterWords[primaryLanguage(tag)] ?? '', ...lengthsOf(tag)].join('|'));
  return new RegExp(hasSpaces ? `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])` : words, 'gu');
}

/** What a language calls seconds, minutes and hours, in all their numbers. */
function lengthsOf(tag: string): string[] {
  const parts = (['second', 'minute', 'hour'] as const).flatMap((unit) => {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
    return [1, 2, 3, 5, 11, 21, 100, 1.5].flatMap((number) => format.formatToParts(number));
  });
  return [...new Set(parts.flatMap(({ type, value }) => (type === 'unit' ? value : [])))];
}
