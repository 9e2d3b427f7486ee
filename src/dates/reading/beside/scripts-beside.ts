import { overlaps, type Range } from '../../../text/ranges.ts';

/** A script, and the languages in which a date in it is read within a text of another. */
interface Beside {
  readonly letter: RegExp;
  readonly languages: readonly string[];
}

const scripts: Readonly<Record<string, Beside>> = {
  Hebr: { letter: /\p{Script=Hebrew}/u, languages: ['he'] },
  Arab: { letter: /\p{Script=Arabic}/u, languages: ['ar', 'fa'] },
  Cyrl: { letter: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk'] },
  Grek: { letter: /\p{Script=Greek}/u, languages: ['el'] },
  Armn: { letter: /\p{Script=Armenian}/u, languages: ['hy'] },
  Geor: { letter: /\p{Script=Georgian}/u, languages: ['ka'] },
  Deva: { letter: /\p{Script=Devanagari}/u, languages: ['hi'] },
  Thai: { letter: /\p{Script=Thai}/u, languages: ['th'] },
  Hang: { letter: /\p{Script=Hangul}/u, languages: ['ko'] },
  Hani: { letter: /\p{Script=Han}/u, languages: ['zh', 'ja'] },
  Latn: { letter: /\p{Script=Latin}/u, languages: ['en', 'fr', 'de'] },
};

/** Chinese and Japanese write Han, Korean may. */
const likeHan = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** Languages of scripts that stand in a text besides that of its language, each with a letter that a date in it must have. */
export function scriptsBeside(text: string, language: string): readonly { readonly tag: string; readonly letter: RegExp }[] {
  const { script = '' } = new Intl.Locale(language).maximize();
  return Object.entries(scripts).flatMap(([code, { letter, languages }]) => {
    const isOwn = code === script || (code === 'Hani' && likeHan.has(script)) || (code === 'Hang' && script === 'Kore');
    return isOwn || !letter.test(text) ? [] : languages.map((tag) => ({ tag, letter }));
  });
}

/** The dates of a text, of which those in another script are as its languages read them: of "5 мая 1948" others read the year alone. */
export function withOtherScripts<Found extends Range>(
  own: readonly Found[],
  text: string,
  language: string,
  read: (tag: string) => readonly Found[],
): Found[] {
  const others: Found[] = [];
  // The first language of a script that reads a date in it is asked.
  for (const { tag, letter } of scriptsBeside(text, language)) {
    const found = read(tag).filter(({ start, end }) => letter.test(text.slice(start, end)));
    others.push(...found.filter((date) => !others.some((other) => overlaps(date, other))));
  }
  const rest = own.filter((date) => !others.some((other) => overlaps(date, other)));
  return others.length === 0 ? rest : [...rest, ...others].toSorted((a, b) => a.start - b.start);
}
