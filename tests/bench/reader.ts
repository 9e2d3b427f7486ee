/** Times the text of a source, from its passages to its marks, its strip and its rules, as sources grow. */
import type { Citation, Passage, Source } from '../../src/archive/types.ts';
import { readerPage } from '../../src/site/pages/reader-page.ts';
import { passageStyles } from '../../src/site/pages/reader-styles.ts';

const sizes = [625, 1250, 2500, 5000];
const charactersEach = 400;
const rounds = 5;

let before = 0;
for (const count of sizes) {
  const times = Array.from({ length: rounds }, () => timeOf(made(count)));
  const best = Math.min(...times);
  const ratio = before === 0 ? '' : `, ${(best / before).toFixed(2)} times the one before`;
  const size = ((count * charactersEach) / 1e6).toFixed(2);
  process.stdout.write(`${count} passages, ${size} MB: ${best.toFixed(0)} ms${ratio}\n`);
  before = best;
}

function timeOf(source: Source): number {
  const begun = performance.now();
  const { blocks } = readerPage(source);
  const html = blocks.flatMap(({ segments }) =>
    segments.map(
      ({ parts, ranks, passageIds }) =>
        `<mark class="${ranks}" data-passages="${passageIds}">${parts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')}`,
    ),
  );
  const styles = passageStyles(source);
  if (html.join('').length + styles.length < source.text.length) throw new Error('Something of the text is missing.');
  return performance.now() - begun;
}

/** A document of this many passages, each of which overlaps those around it and crosses to the next paragraph. */
function made(count: number): Source {
  const sentence = 'On the 4th of May the library opened in its own house on Mill Lane, and the vicar spoke. ';
  const paragraph = `${sentence.repeat(8).trim()}\n\n`;
  const length = count * charactersEach;
  const text = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
  const event = { id: 'opening', title: 'The library opens' };
  const passages = Array.from({ length: count }, (_, index): Passage => {
    const start = text.slice(index * charactersEach).search(/\S/u) + index * charactersEach;
    const id = `p-${String(index).padStart(8, '0')}`;
    const citations = [{ event, role: 'supports' } as Citation];
    return {
      id,
      start,
      end: Math.min(length, start + 900),
      quote: text.slice(start, start + 900),
      line: 1,
      citations,
      aliases: [],
    } as unknown as Passage;
  });
  return { id: 'made', text, passages } as unknown as Source;
}
