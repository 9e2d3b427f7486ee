/** A word in which a few letters are of another script than the others, though they look like letters of these. */
export interface MixedWord {
  readonly word: string;
  /** The letters, each once. */
  readonly letters: readonly string[];
  readonly script: Script;
}

type Script = keyof typeof scripts;

const scripts = { latin: /\p{Script=Latin}/u, cyrillic: /\p{Script=Cyrillic}/u, greek: /\p{Script=Greek}/u } as const;
/** More words say no more. */
const maxWords = 5;

/** The words of a text that have letters of two scripts which are easily taken for each other. */
export function mixedWords(text: string): MixedWord[] {
  const words = new Set(text.match(/[\p{L}\p{M}]{2,60}/gu));
  const found = [...words].flatMap((word): MixedWord[] => {
    const letters = [...word];
    const there = (Object.keys(scripts) as Script[])
      .map((script) => ({ script, letters: letters.filter((letter) => scripts[script].test(letter)) }))
      .filter((each) => each.letters.length > 0)
      .sort((a, b) => a.letters.length - b.letters.length);
    const [fewer] = there;
    return fewer && there.length > 1 ? [{ word, letters: [...new Set(fewer.letters)], script: fewer.script }] : [];
  });
  return found.slice(0, maxWords);
}
