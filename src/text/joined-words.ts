/**
 * Particles that a language attaches to a name, and endings of names. A name occurs in a document also where these are attached
 * to it; any other letters before or after make it a different word.
 */

/** Prefixes by script: "and", "in", "to", "from", "the". */
const before: readonly RegExp[] = [/^[وف]?(?:[بكل]?(?:ال)?|لل)$/u, /^[ומשהכלב]{1,4}$/u, /^(?:እና)?(?:[በለከየ]|እንደ|ወደ|ስለ)$/u];
/** Suffixes in Korean: up to three particles. */
const particles =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|으로|로|와|과|도|만|까지|부터|처럼|보다|이나|나|이며|며|이라|라|이다|다|이었다|였다|측|시|군|도|인|들){1,3}$/u;
/** Languages that append case and number to a name without changing the name. */
const endingLanguages = new Set(
  'tr az kk ky uz tk tt ba crh ug sah cv fi et hu eu ka hy mn ta te kn ml si sw qu ay'.split(' '),
);
/** Letters of the longest ending, and of the shortest name that takes one. */
const [maxEndingLetters, minNameLetters] = [9, 3];

/** Whether letters directly before a name are prefixes of its script. */
export function areJoinedBefore(letters: string): boolean {
  return letters !== '' && before.some((words) => words.test(letters));
}

/** Whether letters directly after a name are an ending of it, in a document of this language (BCP 47). */
export function areEnding(letters: string, name: string, language: string | undefined): boolean {
  if (particles.test(letters)) return true;
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  return (
    endingLanguages.has(primary) &&
    letters.length <= maxEndingLetters &&
    name.length >= minNameLetters &&
    /^\p{Ll}|^\p{Lo}/u.test(letters)
  );
}

/** An Arabic name with its article, as it is spelt after "to": the two merge. */
export function afterTo(name: string): string | undefined {
  return name.startsWith('ال') ? `لل${name.slice(2)}` : undefined;
}
