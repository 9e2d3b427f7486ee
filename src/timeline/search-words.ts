/** Letters that stay apart from their plain forms when marks are taken off. */
const letters: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Words that tell no text from another. */
const everywhere = new Set(
  (
    'a about after also an and are as at be been before between but by for from had has have he her him his in into is it its ' +
    'of on one only or other over said says she so than that the their them then there these they this to two under was were ' +
    'when which who will with would document documents'
  ).split(' '),
);

/**
 * The words of a text in small letters without accents: what a search compares, at build and in the browser. Words that
 * are everywhere are left out of both.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/[əıøđłßæœ]/gu, (letter) => letters[letter] ?? letter);
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !everywhere.has(word));
}

/** Whether words hold, each as the beginning of one of them, all the words that are asked for. */
export function holdsWords(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}
