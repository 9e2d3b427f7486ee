import { withoutFillers } from '../../text/folding/filler.ts';
import type { Article } from './article.ts';
import { ArticleBuilder } from './article-builder.ts';
import { withCharacters } from './character-references.ts';
import { UnreadableZip, zipEntry } from './zip-entry.ts';

/** Where a .docx has its text, and its notes (ECMA-376, part 1). */
const mainPart = 'word/document.xml';
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const;

/**
 * The text of a .docx with its notes at the end, with paragraphs of a style for quotations as block quotes. Throws
 * `UnreadableZip` if it is none.
 */
export async function docxArticle(bytes: Uint8Array<ArrayBuffer>): Promise<Article> {
  const part = await zipEntry(bytes, mainPart);
  if (!part) throw new UnreadableZip('no text');
  const notes = await Promise.all(noteParts.map((name) => zipEntry(bytes, name)));
  return articleOfXml([part, ...notes].map((each) => (each ? new TextDecoder().decode(each) : '')).join('\n'));
}

const piece = /<(?<close>\/?)(?<name>[\w:]{1,40})(?<attributes>[^<>]*)>|(?<text>[^<]+)/gu;
/** Properties of a run of words that nobody is to read. */
const unseen = /^w:d?strike$|^w:vanish$/u;

/** References to notes, and the notes themselves: footnotes and endnotes are numbered apart. */
const noteNames = {
  'w:footnoteReference': { kind: '', isReference: true },
  'w:endnoteReference': { kind: 'e', isReference: true },
  'w:footnote': { kind: '', isReference: false },
  'w:endnote': { kind: 'e', isReference: false },
} as const;

/**
 * The text of WordprocessingML; words that were deleted, struck out or hidden, and fields' instructions, are left out. Notes have
 * their marks in the text and at their beginning as Markdown has them, `[^1]` and `[^1]: `, numbered as they are referred to.
 */
export function articleOfXml(xml: string): Article {
  const builder = new ArticleBuilder();
  let [isText, deleted, isUnseen, isQuote] = [false, 0, false, false];
  const marks = new Map<string, string>();
  let markOfNote = '';
  for (const { groups = {} } of xml.matchAll(piece)) {
    const { close, name, attributes = '', text } = groups;
    if (text !== undefined) {
      if (isText && deleted === 0 && !isUnseen) builder.words(withoutFillers(withCharacters(text)));
      continue;
    }
    const isEmpty = attributes.endsWith('/');
    if (name === 'w:t') isText = close === '' && !isEmpty;
    if ((name === 'w:del' || name === 'w:moveFrom') && !isEmpty) deleted += close === '' ? 1 : -1;
    if (name === 'w:r') isUnseen = false;
    if (close === '' && unseen.test(name ?? '') && !/w:val="(?:0|false|off)"/u.test(attributes)) isUnseen = true;
    const note = close === '' && Object.hasOwn(noteNames, name ?? '') ? noteNames[name as keyof typeof noteNames] : undefined;
    if (note) {
      const key = `${note.kind}${/w:id="(-?\d{1,9})"/u.exec(attributes)?.[1] ?? ''}`;
      if (!note.isReference) markOfNote = marks.get(key) ?? '';
      else if (deleted === 0 && !isUnseen) {
        const count = [...marks.keys()].filter((each) => each.startsWith('e') === (note.kind === 'e')).length;
        const mark = marks.get(key) ?? `[^${note.kind}${count + 1}]`;
        marks.set(key, mark);
        builder.words(mark);
      }
    }
    if (name === 'w:tab') builder.words(' ');
    if (name === 'w:br' || name === 'w:cr') builder.open('br');
    if (name === 'w:noBreakHyphen') builder.words('\u2011');
    if (name === 'w:pStyle' && /w:val="(?:Intense)?(?:Quote|BlockText|Quotations?|Zitat|Citation)/iu.test(attributes)) {
      builder.open('blockquote');
      isQuote = true;
    }
    if (name === 'w:p' && !isEmpty) {
      if (close === '') {
        builder.open('p');
        if (markOfNote !== '') builder.words(`${markOfNote}: `);
        markOfNote = '';
      } else builder.close(isQuote ? 'blockquote' : 'p');
      isQuote = false;
    }
  }
  return builder.article();
}
