import type { AST } from '@eslint-community/regexpp';
import type { Parsed } from './count-steps.ts';

/** Letters of kinds that patterns distinguish. */
const letters = [
  ...' \t\n\r\fabxzAZ019_-.,:;!?\'"/\\#@*+=|&%$<>()[]{}^`~',
  ...'\u00A0\u00AD\u0301\u200B\u200D\u2014\u201C\u201D\u202E\uFEFFéЖאا中😀🏴\u{E0061}',
];
const tails = ['', '\n!', '!'];
/** Pairs are tried of at most so many letters. */
const mostLetters = 12;

/** Longer units are not repeated. */
const longestUnit = 60;

/** The parts of a long text: its beginning, what is repeated, and its end. */
export interface LongInput {
  readonly head: string;
  readonly again: string;
  readonly tail: string;
}

/** A text of at least `length` letters. */
export function longText({ head, again, tail }: LongInput, length: number): string {
  return head + again.repeat(Math.ceil(length / again.length)) + tail;
}

/**
 * Repetitive texts on which a pattern could be slow: one or two letters that it distinguishes, and matches of each of its
 * parts, repeated after a match of what is before that part.
 */
export function longInputs(pattern: Parsed, flags: string): LongInput[] {
  const own = lettersOf(pattern, flags);
  const units = new Set([...letters, ...own.flatMap((first) => own.map((second) => first + second))]);
  const parts = partsOf(pattern, flags);
  for (const { words } of parts) if (words !== '' && words.length <= longestUnit) units.add(words);
  const rare = own.at(-1) ?? '';
  const inputs = [...units].flatMap((again) => [
    ...tails.map((tail): LongInput => ({ head: '', again, tail })),
    { head: rare, again, tail: rare },
  ]);
  const heads = new Map(parts.filter(({ isEndless }) => isEndless).map((part) => [`${part.head}\0${part.words}`, part]));
  for (const { head, words, letters: taken } of heads.values()) {
    for (const again of new Set([words, head + words, rare, ...taken]))
      if (again !== '' && again.length <= longestUnit) for (const tail of tails) inputs.push({ head, again, tail });
  }
  return inputs;
}

type Node = AST.Element | AST.Alternative;

interface Part {
  /** A match of what is before it in its alternative. */
  readonly head: string;
  readonly words: string;
  /** Whether it matches any number of letters, and some of those. */
  readonly isEndless: boolean;
  readonly letters: readonly string[];
}

function partsOf(pattern: Parsed, flags: string): Part[] {
  const parts: Part[] = [];
  const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
    for (const { elements } of alternatives) {
      let head = before;
      for (const element of elements) {
        const words = sample(element, flags);
        const isEndless = element.type === 'Quantifier' && element.max === Infinity;
        parts.push({ head, words, isEndless, letters: isEndless ? [...lettersIn(element, flags)].slice(0, mostLetters) : [] });
        const inner = element.type === 'Quantifier' ? element.element : element;
        if ('alternatives' in inner) visit(inner.alternatives, 'kind' in inner && inner.kind === 'lookbehind' ? '' : head);
        head += words;
      }
      parts.push({ head: '', words: head, isEndless: false, letters: [] });
    }
  };
  visit(pattern.alternatives, '');
  return parts;
}

/** Words that a part of a pattern matches, in most cases. */
function sample(node: Node, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sample(element, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives[0] ? sample(node.alternatives[0], flags) : '';
    case 'Quantifier':
      return sample(node.element as AST.Element, flags).repeat(Math.min(Math.max(node.min, 1), 8));
    case 'Assertion':
      return node.kind === 'lookbehind' && !node.negate && node.alternatives[0] ? sample(node.alternatives[0], flags) : '';
    case 'Backreference':
      return '';
    case 'Character':
      return String.fromCodePoint(node.value);
    default:
      return matching(node.raw, flags)[0] ?? '';
  }
}

function matching(raw: string, flags: string): string[] {
  const isIt = new RegExp(`^(?:${raw})$`, flags.replace(/[gym]/gu, ''));
  return letters.filter((letter) => isIt.test(letter));
}

function lettersOf(pattern: Parsed, flags: string): string[] {
  const found = new Set(pattern.alternatives.flatMap((each) => [...lettersIn(each, flags)]));
  const rare = letters.find(
    (letter) => !found.has(letter) && !new RegExp(`(?:${pattern.raw})`, flags.replace(/[gy]/gu, '')).test(letter),
  );
  return [...[...found].slice(0, mostLetters - 1), ...(rare === undefined ? [] : [rare])];
}

/** Letters that a part of a pattern distinguishes: those it names, and up to three of each class. */
function lettersIn(part: Node, flags: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node | AST.CharacterClass): void => {
    if (node.type === 'Character') found.add(String.fromCodePoint(node.value));
    else if (node.type === 'Alternative') node.elements.forEach(visit);
    else if (node.type === 'Quantifier') visit(node.element as AST.Element);
    else if ('alternatives' in node) (node.alternatives as readonly AST.Alternative[]).forEach(visit);
    else if (node.type.startsWith('Character') || node.type === 'ExpressionCharacterClass')
      for (const letter of matching(node.raw, flags).slice(0, 3)) found.add(letter);
  };
  visit(part);
  return found;
}
