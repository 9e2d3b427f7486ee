/**
 * Letters by which a word is known to be written as Azerbaijani or Turkish is, and what English names of places have for its
 * letters.
 */
const own = /[əğışç]/u;
const letters: Readonly<Record<string, string>> = {
  ...{ ə: 'a', c: 'j', ç: 'ch', ş: 'sh', ğ: 'gh', x: 'kh', q: 'g', ı: 'i', j: 'zh', ö: 'o', ü: 'u' },
};

/** A name as English writes it: `ganja` of Gəncə and `gubadli` of Qubadlı; undefined of what is not written as Azerbaijani is. */
export function fromAzerbaijani(typed: string): string | undefined {
  const small = typed.normalize('NFC').toLocaleLowerCase('az');
  return own.test(small) ? [...small].map((letter) => letters[letter] ?? letter).join('') : undefined;
}
