import { attribute, attributeWords, type Element, elementsIn, textIn } from './tree.ts';

/** Whether an element is raised above or lowered below the line, by its name or by its style. */
export function shiftOf(element: Element): 'raised' | 'lowered' | undefined {
  const [, shift] = /vertical-align\s*:\s*(super|sub)\b/iu.exec(attribute(element, 'style') ?? '') ?? [];
  if (element.tagName === 'sup' || shift?.toLowerCase() === 'super') return 'raised';
  return element.tagName === 'sub' || shift !== undefined ? 'lowered' : undefined;
}

/** Whether an element is the number or the sign of a footnote: it says so, or links to a place in the page. */
export function isNoteMark(element: Element): boolean {
  const isRaised = shiftOf(element) === 'raised';
  return [...(isRaised ? ancestorsOf(element) : []), element, ...(isRaised ? elementsIn(element) : [])].some(
    (each) =>
      attributeWords(each, 'role').includes('doc-noteref') ||
      attributeWords(each, 'epub:type').includes('noteref') ||
      attributeWords(each, 'class').some((name) => noteClass.test(name)) ||
      (isRaised && each.tagName === 'a' && attribute(each, 'href') !== undefined),
  );
}

const noteClass = /^(?:(?:foot|end)?-?note-?(?:ref|link|mark|anchor|call)\w*|fn-?ref\w*|noteref\w*|reference)$/u;

function ancestorsOf({ parentNode }: Element): Element[] {
  return parentNode && 'tagName' in parentNode && ['a', 'span'].includes(parentNode.tagName) ? [parentNode] : [];
}

/**
 * A footnote mark in plain text: in brackets, separate from the word before it. A sign needs no brackets, because it is never
 * part of a word.
 */
export function noteWords(element: Element): string {
  const words = textIn(element).replace(/\s+/gu, ' ').trim();
  if (words === '' || !/[\p{L}\p{N}]/u.test(words)) return words;
  return /^[[(].*[\])]$/u.test(words) ? words : `[${words}]`;
}

const signs = '0123456789+-=()';
const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const loweredSigns = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const raised = new Map([...`${signs}\u2212\u2013ni`].map((sign, index) => [sign, [...`${raisedSigns}⁻⁻ⁿⁱ`][index] ?? sign]));
const lowered = new Map(
  [...`${signs}\u2212\u2013aehijklmnoprstuvx`].map((sign, index) => [
    sign,
    [...`${loweredSigns}₋₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ`][index] ?? sign,
  ]),
);

/** Raised trademark signs and the like have characters of their own. */
const trade: Readonly<Record<string, string>> = { TM: '™', SM: '℠', MC: '🅪', R: '®' };

/**
 * Raised words in plain text: powers and numbers as superscript digits, the ending of an ordinal or of a shortened word (4th,
 * Mme) joined to it, and anything else separate. `before` is the line up to them.
 */
export function raisedWords(words: string, before: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain === '' || !/[\p{L}\p{N}]/u.test(plain)) return words;
  if (trade[plain] !== undefined) return trade[plain];
  if (/^[\[(].*[\])]$/u.test(plain)) return plain;
  if (/^\d+(?: ?[,;\u2013\u2014-] ?\d+)+$/u.test(plain)) return `[${plain}]`;
  const power = translated(plain, raised);
  const [digits = ''] = /\p{N}$/u.exec(before) ?? [];
  const [letters = ''] = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(before) ?? [];
  if (power !== undefined && (/\d/u.test(plain) || plain === 'n')) return power;
  if (/^[\p{L}\p{M}]{1,6}[.,]?$/u.test(plain)) {
    if (digits !== '') return plain;
    if (letters !== '' && letters.length <= maxShortenedLetters && !isNoteLetter(plain, letters)) return plain;
  }
  return isNoteLetter(plain, letters) ? `[${plain}]` : ` ${plain} `;
}

/** Letters before the raised ones in a shortened word such as "Mme", at most. */
const maxShortenedLetters = 4;

function isNoteLetter(raised: string, before: string): boolean {
  return /^[a-h*]$/u.test(raised) && (before === '' || before.length > maxShortenedLetters - 1);
}

/** The same for words that are lowered. */
export function loweredWords(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return translated(plain, lowered) ?? (/[\p{L}\p{N}]/u.test(plain) ? `_${plain}` : words);
}

function translated(words: string, signs: ReadonlyMap<string, string>): string | undefined {
  const letters = [...words.replaceAll(' ', '')];
  return letters.length > 0 && letters.every((letter) => signs.has(letter))
    ? letters.map((letter) => signs.get(letter)).join('')
    : undefined;
}
