import type { Source } from '../archive/types.ts';
import { dateWords } from '../dates/words.ts';
import { parseDate } from '../dates/parse-date.ts';
import { unseenIn } from '../text/unseen.ts';
import type { Remark } from './event-page.ts';
import { counted, percent } from './plurals.ts';

/** What is known about a document, and what is not, as labels and texts. */
export function sourceFacts(source: Source): Remark[] {
  const { coverage } = source;
  const facts: Remark[] = [
    { label: 'Title', text: source.titleKind === 'formal' ? 'as in the document' : 'devised here; the document has none' },
    { label: 'Author', text: stated(source.creator) },
    { label: 'Publisher', text: stated(source.publisher) },
    { label: 'Published', text: stated(source.published) },
    { label: 'Retrieved', text: stated(source.retrieved) },
    { label: 'Address', text: stated(source.url) },
    {
      label: 'Written',
      text:
        source.writtenAfter === undefined ? stated('not stated') : `after ${wordsOf(source.writtenAfter)}, which it mentions`,
    },
    ...unseenFact(source),
    { label: 'Side', text: source.stance },
    ...textFacts(source),
    {
      label: 'Cited',
      text: `${counted(source.passages.length, 'passage')}; ${percent(coverage.citedSentences, coverage.sentences)} of ${counted(coverage.sentences, 'sentence')}, ${percent(coverage.citedCharacters, coverage.characters)} of the text`,
    },
  ];
  return facts;
}

/** How the text came about, where it is not the document itself, and its pages. */
function textFacts({ original, pages }: Source): Remark[] {
  const made = original && `made of ${formatOf(original)} by ${original.extractedBy}`;
  const paged = pages && counted(pages.length, 'page');
  return made === undefined && paged === undefined ? [] : [{ label: 'Text', text: [made, paged].filter(Boolean).join('; ') }];
}

/** What a text was made of, in words. */
export function formatOf({ file }: NonNullable<Source['original']>): string {
  return file.endsWith('.pdf') ? 'the PDF' : 'the HTML file';
}

const unseenFacts = new WeakMap<Source, Remark[]>();

/** Which characters of a document nobody sees, and how often each stands in it. Looked for once for each source. */
function unseenFact(source: Source): Remark[] {
  const known = unseenFacts.get(source) ?? findUnseen(source.text);
  unseenFacts.set(source, known);
  return known;
}

function findUnseen(text: string): Remark[] {
  const found = unseenIn(text);
  if (found.length === 0) return [];
  const kinds = [...Map.groupBy(found, ({ code }) => code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = kinds.map(([code, each]) => `${code}, ${each[0]?.name ?? ''}${each.length > 1 ? `, ${each.length} times` : ''}`);
  const shown = found.some(({ isCoded }) => isCoded) ? '. Those that could turn or hide words are shown by their codes' : '';
  return [{ label: 'Not seen', text: `${counted(found.length, 'character')}: ${list.join('; ')}${shown}` }];
}

function stated(text: string): string {
  return text === 'not stated' ? 'not stated in the document' : wordsOf(text);
}

/** A date in words; any other text as it is. */
function wordsOf(text: string): string {
  const result = parseDate(text);
  return result.ok ? dateWords(result.date) : text;
}
