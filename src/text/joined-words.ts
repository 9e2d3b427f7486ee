/**
 * Little words that are written on to a name, and endings of it. A name stands in a document also where these are joined to it;
 * all other letters before or after make it another word.
 */

/** Before a name, by script: "and", "in", "to", "from", "the". */
const before: readonly RegExp[] = [/^[وف]?(?:[بكل]?(?:ال)?|لل)$/u, /^[ומשהכלב]{1,4}$/u, /^(?:እና)?(?:[በለከየ]|እንደ|ወደ|ስለ)$/u];
/** After a name in Korean: up to three particles. */
const particles =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|으로|로|와|과|도|만|까지|부터|처럼|보다|이나|나|이며|며|이라|라|이다|다|이었다|였다|측|시|군|도|인|들){1,3}$/u;
/** Languages that write case and number on to the end of a name and leave the name as it is. */
const endingLanguages = new Set(
  'tr az kk ky uz tk tt ba crh ug sah cv fi et hu eu ka hy mn ta te kn ml si sw qu ay'.split(' '),
);
/** Letters that such an ending has at most, and a name at least. */
const [maxEnding, leastName] = [9, 3];

/** Whether letters that stand directly before a name are little words of its script. */
export function areJoinedBefore(letters: string): boolean {
  return letters !== '' && before.some((words) => words.test(letters));
}

/** Whether letters that stand directly after a name are its ending, in a document of this language (BCP 47). */
export function areEnding(letters: string, name: string, language: string | undefined): boolean {
  if (particles.test(letters)) return true;
  const [primary = ''] = (language ?? '').toLowerCase().split('-');
  return (
    endingLanguages.has(primary) && letters.length <= maxEnding && name.length >= leastName && /^\p{Ll}|^\p{Lo}/u.test(letters)
  );
}

/** A name of Arabic with its article, as it is spelt after "to": the two become one. */
export function afterTo(name: string): string | undefined {
  return name.startsWith('ال') ? `لل${name.slice(2)}` : undefined;
}
