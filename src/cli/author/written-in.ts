/** Scripts by their codes, with the scripts that are mixed with them. */
const scripts: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani Hira Kana',
  Kore: 'Hang Hani',
};

/** A text with fewer letters is not judged. */
const minLetters = 20;
/** The share of letters in the script of the language, at least: names and foreign terms are in every document. */
const minShare = 0.3;
/** Letters at the beginning of a text that are looked at. */
const maxLookedLetters = 20_000;

/** Whether a text is mostly in the script of a language. */
export function suits(language: string, text: string): boolean {
  const letters = text.slice(0, maxLookedLetters).match(/\p{L}/gu) ?? [];
  const script = new Intl.Locale(language).maximize().script ?? '';
  const own = ownLetters(script);
  if (!own || letters.length < minLetters) return true;
  return letters.filter((letter) => own.test(letter)).length >= minShare * letters.length;
}

/** The code of the script that most letters of a text have, if any. */
export function mostlyIn(text: string): string | undefined {
  const letters = text.slice(0, maxLookedLetters).match(/\p{L}/gu) ?? [];
  return common.find((script) => 2 * letters.filter((letter) => ownLetters(script)?.test(letter)).length > letters.length);
}

/** The name of a script: "Arabic". */
export function scriptName(script: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
}

const common = [
  ...['Latn', 'Cyrl', 'Arab', 'Hani', 'Jpan', 'Kore', 'Grek', 'Hebr', 'Armn', 'Geor', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya'],
  ...['Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Ethi', 'Mong'],
];

function ownLetters(script: string): RegExp | undefined {
  try {
    const names = (scripts[script] ?? script).split(' ').map((name) => `\\p{Script=${name}}`);
    return new RegExp(`[${names.join('')}]`, 'u');
  } catch {
    return undefined;
  }
}
