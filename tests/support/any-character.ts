import fc from 'fast-check';

const [firstSurrogate, surrogates, last] = [0xd800, 0x800, 0x10ffff] as const;

/**
 * Any character, as the unit `binary` of fast-check has it, and in the same order. That one lists all million of them before
 * its first text, which takes seconds.
 */
export const anyCharacter = fc.nat(last - surrogates).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('no character');
    return code < firstSurrogate ? code : code - surrogates;
  },
);
