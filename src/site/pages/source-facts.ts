import type { ArchiveDate, Source } from '../../archive/types.ts';
import { unseenIn } from '../../text/unseen.ts';
import * as counts from '../../words/en/counts.ts';
import * as words from '../../words/en/sources.ts';
import type { Remark } from '../words/remark.ts';

/** What is known about a document, and what is not stated, as labels and texts. */
export function sourceFacts(source: Source): Remark[] {
  const { coverage } = source;
  const facts: Remark[] = [
    ours(words.factTitle, source.titleKind === 'formal' ? words.titleFromDocument : words.titleDevised),
    { label: words.author, ...stated(source.creator) },
    { label: words.publisher, ...stated(source.publisher) },
    { label: words.published, ...dated(source.dates.published) },
    { label: words.retrieved, ...dated(source.dates.retrieved) },
    // An address is in no language, so it is not marked as one.
    { label: words.address, ...stated(source.url), isOurs: true },
    ours(
      words.written,
      source.dates.writtenAfter ? words.writtenAfter({ date: source.dates.writtenAfter.words }) : words.notStated,
    ),
    ...unseenFact(source),
    { label: source.sidesAreStated ? words.side : words.account, text: source.stance, isOurs: false },
    ...textFacts(source),
    ours(words.citedLabel, words.citedOfText({ ...coverage, passages: source.passages.length })),
  ];
  return facts;
}

/** How the text was extracted, if it was, and its number of pages. */
function textFacts({ original, pages }: Source): Remark[] {
  const made =
    original &&
    words.madeOf({
      ...{ format: formatOf(original), program: original.extractedBy, edits: original.edits },
      isProven: original.textSha256 !== undefined,
    });
  const paged = pages && counts.pages({ count: pages.length });
  const facts = [made, paged].filter((fact) => fact !== undefined);
  return facts.length === 0 ? [] : [ours(words.text, words.joined({ facts }))];
}

/** The format of the file that a text was extracted from. */
export function formatOf({ file }: NonNullable<Source['original']>): 'pdf' | 'html' {
  return file.endsWith('.pdf') ? 'pdf' : 'html';
}

const unseenFacts = new WeakMap<Source, Remark[]>();

/** The invisible characters of a document, with the number of each. Searched for once for each source. */
function unseenFact(source: Source): Remark[] {
  const known = unseenFacts.get(source) ?? findUnseen(source.text);
  unseenFacts.set(source, known);
  return known;
}

function findUnseen(text: string): Remark[] {
  const found = unseenIn(text);
  if (found.length === 0) return [];
  const kinds = [...Map.groupBy(found, ({ code }) => code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, each]) => ({ code, name: each[0]?.name ?? '', count: each.length }));
  const areShown = found.some(({ isCoded }) => isCoded);
  return [ours(words.unseen, words.unseenCharacters({ count: found.length, kinds, areShown }))];
}

function ours(label: string, text: string): Remark {
  return { label, text, isOurs: true };
}

function stated(text: string): Omit<Remark, 'label'> {
  return text === 'not stated' ? notStated : { text, isOurs: false };
}

function dated(date: ArchiveDate | undefined): Omit<Remark, 'label'> {
  return date ? { text: date.words, isOurs: true } : notStated;
}

const notStated = { text: words.notStated, isOurs: true };
