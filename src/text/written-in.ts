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
/** How many characters are looked at in the beginning of a text, around its middle and in its end. */
const sampleLength = 10_000;

/** A language whose script is not that of a text. */
export interface OtherLetters {
  /** The script in which the language is written, and the one that most letters of the text have, if any. */
  readonly expected: string;
  readonly found: string | undefined;
}

/**
 * Whether a text is not mostly in the script of its language. The words of a text in a font of its own, from before Unicode, are
 * other letters than its readers saw: which, cannot be told from them.
 */
export function otherLetters(language: string, text: string): OtherLetters | undefined {
  const letters = lettersOf(text);
  const expected = scriptOf(language);
  const own = expected === undefined ? undefined : ownLetters(expected);
  if (expected === undefined || !own || letters.length < minLetters) return undefined;
  if (letters.filter((letter) => own.test(letter)).length >= minShare * letters.length) return undefined;
  return { expected, found: mostlyIn(text) };
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** The code of the script that most letters of a text have, if any. */
export function mostlyIn(text: string): string | undefined {
  const letters = lettersOf(text);
  return common.find((script) => 2 * letters.filter((letter) => ownLetters(script)?.test(letter)).length > letters.length);
}

/** Letters, and signs that only a certain font knows, without the addresses among them. */
function lettersOf(text: string): readonly string[] {
  const middle = Math.max(sampleLength, Math.floor((text.length - sampleLength) / 2));
  const samples = [
    text.slice(0, sampleLength),
    text.slice(middle, middle + sampleLength),
    text.slice(Math.max(middle + sampleLength, text.length - sampleLength)),
  ];
  return (
    samples
      .join(' ')
      .replace(/\b(?:https?:\/\/|www\.)\S+/giu, ' ')
      .match(/[\p{L}\p{Co}]/gu) ?? []
  );
}

/** The name of a script: "Arabic". */
export function scriptName(script: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
}

const common = [
  ...['Latn', 'Cyrl', 'Arab', 'Hani', 'Jpan', 'Kore', 'Grek', 'Hebr', 'Armn', 'Geor', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya'],
  ...['Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Thai', 'Laoo', 'Tibt', 'Mymr', 'Khmr', 'Ethi', 'Mong'],
];

const patterns = new Map<string, RegExp | undefined>();

function ownLetters(script: string): RegExp | undefined {
  if (!patterns.has(script)) patterns.set(script, patternOf(script));
  return patterns.get(script);
}

function patternOf(script: string): RegExp | undefined {
  try {
    const names = (scripts[script] ?? script).split(' ').map((name) => `\\p{Script=${name}}`);
    return new RegExp(`[${names.join('')}]`, 'u');
  } catch {
    return undefined;
  }
}
