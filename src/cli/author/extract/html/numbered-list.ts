import type { DomNode, FormatCallback } from 'html-to-text';

/**
 * Formats an `<ol>` with the numbers that browsers show: by its `start`, `reversed` and `type`, and by the `value` of an item.
 * The library's own formatter fails on a number that a style cannot express, or writes a character that no page shows.
 */
export const numberedList: FormatCallback = (list, walk, builder, options) => {
  const isNested = list.parent?.name === 'li';
  const rows = rowsOf(list).map(({ node, mark }) => ({ node, prefix: mark === '' ? '' : `${isNested ? '' : ' '}${mark}. ` }));
  if (rows.length === 0) return;
  builder.openList({
    interRowLineBreaks: 1,
    leadingLineBreaks: isNested ? 1 : (options.leadingLineBreaks ?? 2),
    maxPrefixLength: rows.reduce((longest, { prefix }) => Math.max(longest, prefix.length), 0),
    prefixAlign: 'left',
  });
  for (const { node, prefix } of rows) {
    builder.openListItem({ prefix });
    walk([node], builder);
    builder.closeListItem();
  }
  builder.closeList({ trailingLineBreaks: isNested ? 1 : (options.trailingLineBreaks ?? 2) });
};

/** The children of a list, each item with its number as it is written; other nodes have none. */
function rowsOf({ attribs, children }: DomNode): { readonly node: DomNode; readonly mark: string }[] {
  const { start, type, reversed } = (attribs ?? {}) as Readonly<Record<string, string | undefined>>;
  const nodes = children.filter((child) => child.type !== 'text' || /\S/u.test(child.data ?? ''));
  const step = reversed === undefined ? 1 : -1;
  const count = nodes.filter(isItem).length;
  let next = wholeNumber(start) ?? (step === 1 ? 1 : count);
  return nodes.map((node) => {
    if (!isItem(node)) return { node, mark: '' };
    const { value } = (node.attribs ?? {}) as Readonly<Record<string, string | undefined>>;
    const number = wholeNumber(value) ?? next;
    next = number + step;
    return { node, mark: written(number, type) };
  });
}

function isItem({ name }: DomNode): boolean {
  return name === 'li';
}

/** The largest number that a list counts to in browsers. */
const maxListNumber = 2 ** 31 - 1;

/** The whole number at the beginning of an attribute, as HTML parses it. */
function wholeNumber(attribute = ''): number | undefined {
  const [digits] = /^[ \t\n\f\r]*[-+]?\d+/u.exec(attribute) ?? [];
  const number = Number(digits ?? NaN);
  return Math.abs(number) <= maxListNumber ? number : undefined;
}

/** A number in the style of a list, or in plain digits if the style cannot express it. */
function written(number: number, style: string | undefined): string {
  if (style === 'a' || style === 'A') return number < 1 ? String(number) : cased(letters(number), style === 'A');
  if (style === 'i' || style === 'I') return number < 1 || number > 3999 ? String(number) : cased(roman(number), style === 'I');
  return String(number);
}

function cased(mark: string, isUpper: boolean): string {
  return isUpper ? mark.toUpperCase() : mark;
}

/** a to z, aa to zz, and so on. */
function letters(number: number): string {
  let [mark, left] = ['', number];
  while (left > 0) {
    left -= 1;
    mark = String.fromCharCode(97 + (left % 26)) + mark;
    left = Math.floor(left / 26);
  }
  return mark;
}

const signs: readonly (readonly [string, number])[] = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
  ] as const),
  ...([
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];

function roman(number: number): string {
  let [mark, left] = ['', number];
  for (const [sign, worth] of signs) {
    mark += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return mark;
}
