import type { Source } from '../archive/types.ts';
import { dateWords } from '../dates/words.ts';
import { parseDate } from '../dates/parse-date.ts';
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

function stated(text: string): string {
  return text === 'not stated' ? 'not stated in the document' : wordsOf(text);
}

/** A date in words; any other text as it is. */
function wordsOf(text: string): string {
  const result = parseDate(text);
  return result.ok ? dateWords(result.date) : text;
}
