import { parse, serializeOuter } from 'parse5';
import { hasWords } from '../../../../text/fold.ts';
import { type Extracted, NoText, TooMuchText, versioned } from '../extracted.ts';
import { decodedHtml } from './decoded-html.ts';
import { mainPart } from './main-part.ts';
import { pageFacts } from './page-facts.ts';
import { tidy } from './tidy-page.ts';
import { toLines } from './to-lines.ts';
import { attribute, elementsIn, isElement } from './tree.ts';

/** How a page is read. */
interface Wanted {
  /** The largest number of letters that its text may have. */
  readonly maxLetters?: number;
  /** Whether the text is taken from the whole page, not only from its main part. */
  readonly takesAll?: boolean;
}

/**
 * The text of an HTML document, in the encoding that it declares. Throws `NoText` if there is none, and `TooMuchText` if it has
 * more letters than `maxLetters`.
 */
export function htmlText(bytes: Uint8Array, { maxLetters = Infinity, takesAll = false }: Wanted = {}): Extracted {
  const page = parse(decodedHtml(bytes));
  const elements = [...elementsIn(page)];
  const [body] = elements.filter(({ tagName }) => tagName === 'body');
  const language = elements.map((each) => attribute(each, 'lang') ?? '').find((each) => each !== '') ?? '';
  const facts = pageFacts(elements);
  const [tidied] = body ? tidy(body, { language, depth: 0 }) : [];
  if (!tidied || !isElement(tidied)) throw new NoText('has no text to read.');
  const { nodes, leftOut } = mainPart(tidied, takesAll);
  const text = toLines(nodes.map((node) => serializeOuter(node)).join('\n'));
  if (!hasOwnWords(text)) throw new NoText('has no text to read.');
  if (text.length > maxLetters) throw new TooMuchText();
  return { text: `${text}\n`, by: `${versioned('html-to-text')} (${versioned('parse5')})`, facts, leftOut };
}

/** Whether a text has words outside brackets: those in brackets may all be descriptions of pictures. */
function hasOwnWords(text: string): boolean {
  const [before = '', ...bracketed] = text.split('[');
  return [before, ...bracketed.map((words) => words.slice(words.indexOf(']') + 1))].some(hasWords);
}
