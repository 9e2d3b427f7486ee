import type { ParsedDate } from '../dates/parse-date.ts';
import { certainInstant } from './certain-instant.ts';
import type { CitedItem } from './cited-item.ts';

/** The months' abbreviations, which are defined in every BibTeX style. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An item as one BibTeX entry, in UTF-8. Names and titles are in double braces, so that they are neither split nor
 * recapitalized.
 */
export function bibtex(item: CitedItem): string {
  const { key, title, author, publisher, container, address, language, notes } = item;
  const fields: [string, string | undefined][] = [
    ['author', whole(author)],
    ['title', whole(title)],
    ['publisher', whole(publisher)],
    ...dateFields(item.published),
    ['pages', item.pages && braced([...new Set([item.pages.first, item.pages.last])].join('--'))],
    ['howpublished', braced(escapeTex(container))],
    ['note', braced(escapeTex(notes.join(' ')))],
    ['url', braced(address.replace(/[{}\\]/gu, encodeURIComponent))],
    ['langid', language && braced(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** A date without a single certain year is only in the note. */
function dateFields(date: ParsedDate | undefined): [string, string | undefined][] {
  const instant = certainInstant(date);
  if (!instant) return [];
  return [
    ['year', braced(String(instant.year))],
    ['month', instant.month === undefined ? undefined : months[instant.month - 1]],
  ];
}

/**
 * Text as TeX sets it. Braces are written by name, because BibTeX counts `\{` as a brace when it looks for the end of a
 * field.
 */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#_%^~]/gu, (letter) => special[letter] ?? `\\${letter}`);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function whole(text: string | undefined): string | undefined {
  return text === undefined ? undefined : braced(braced(escapeTex(text)));
}

function braced(text: string): string {
  return `{${text}}`;
}
