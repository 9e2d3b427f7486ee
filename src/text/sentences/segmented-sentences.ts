import type { Range } from '../fold.ts';

/**
 * The sentences of a text in a language other than English, by the Unicode rules (UAX 29), but not ending after abbreviations,
 * initials and ordinal numbers: "z. B.", "А. С. Пушкин", "am 4. Mai".
 */
export function segmentedSentences(text: string, language: string): Range[] {
  const known = Intl.Segmenter.supportedLocalesOf(language);
  const segmenter = new Intl.Segmenter(known.length > 0 ? known : 'en', { granularity: 'sentence' });
  // A line end does not end a sentence.
  const onOneLine = text.replace(/[\n\r\f\u2028\u2029\u0085]/gu, ' ');
  const found: Range[] = [];
  for (const { index, segment } of segmenter.segment(onOneLine)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = start + segment.trim().length;
    const last = found.at(-1);
    if (start >= end) continue;
    // Only the end of what comes before decides.
    if (last && goesOn(onOneLine.slice(Math.max(last.start, last.end - 40), last.end), onOneLine.slice(start, start + 20)))
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** Abbreviations that precede a capital and do not end a sentence: titles, "Saint", "number", "born". In small letters. */
const abbreviations = new Set(
  [
    ...['dr', 'prof', 'st', 'ste', 'nr', 'hr', 'fr', 'bzw', 'ca', 'vgl', 'abb', 'abs', 'geb', 'gest', 'chr', 'dipl', 'ing'],
    ...['mm', 'mme', 'mlle', 'mgr', 'me', 'sr', 'sra', 'srta', 'dra', 'dña', 'ud', 'uds', 'núm', 'pág', 'sto', 'sta'],
    ...['sig', 'dott', 'avv', 'pag', 'exmo', 'dhr', 'mevr', 'św', 'ks', 'ul', 'sv', 'tzv', 'mudr', 'ifj', 'kl', 'bl', 'av'],
    ...['г-н', 'г-жа', 'им', 'ул', 'тов', 'проф', 'акад', 'ген', 'св', 'стр', 'гл', 'рис', 'вул', 'ім', 'пл', 'свт', 'о-в'],
    ...['αγ', 'δρ', 'αρ', 'καθ', 'κος', 'sn', 'doç', 'yrd', 'hz'],
  ].map((word) => word.toLowerCase()),
);

/** Words that precede an ordinal number in German, as in a date. */
const beforeOrder = /(?<!\p{L})(?:am|vom|zum|bis|seit|ab|dem|den|der|die|das|des|im|und|jeden|beim|[IVX]+\.)\s+\d{1,2}\.$/iu;
const germanOrder =
  /^(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jh|Jahr)/u;

function goesOn(before: string, next: string): boolean {
  if (/(?:^|[^\p{L}\p{N}.])(?:\p{L}\.\s?){0,20}\p{Lu}\.$/u.test(before)) return true;
  if (/(?:^|[^\p{L}\p{N}])\p{L}\.$/u.test(before) && /^\p{L}{1,3}\./u.test(next)) return true;
  const word = /(?:^|[^\p{L}])([\p{L}-]{1,9})\.$/u.exec(before)?.[1];
  if (word !== undefined && abbreviations.has(word.toLowerCase())) return true;
  return /(?:^|\D)\d{1,2}\.$/u.test(before) && (germanOrder.test(next) || beforeOrder.test(before));
}
