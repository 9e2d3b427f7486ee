import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { noneChosen } from '../../../src/search/narrow.ts';
import { SearchEngine } from '../../../src/search/search-engine.ts';
import { searchFiles } from '../../../src/site/pages/search/search-files.ts';

/** What is typed, and what stands in the title or the text of the first result. */
const archives: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  language: [
    ['μύλος', 'Ανοίγει ο μύλος'],
    ['ΜΥΛΟΣ', 'Ανοίγει ο μύλος'],
    ['μύλου', 'Ανοίγει ο μύλος'],
    ['4 Μαΐου 1907', 'Ανοίγει ο μύλος'],
    ['Μάιος 1907', 'Ανοίγει ο μύλος'],
    ['May 1907', 'Ανοίγει ο μύλος'],
    ['4 мая 1907', 'Ανοίγει ο μύλος'],
    ['1911', 'Το νερό περνά την όχθη'],
    ['πρόβατα', 'Πνίγηκαν 3 πρόβατα'],
    ['«Πνίγηκαν 3 πρόβατα»', 'Πνίγηκαν 3 πρόβατα'],
    ['Anna Mylona', 'Άννα Μυλωνά'],
    ['Kato Poros', 'Κάτω Πόρος'],
    ['νερο οχθη', 'Το νερό περνά την όχθη'],
    ['που άνοιξε ο μύλος;', 'Ανοίγει ο μύλος'],
    ['wo ist Kato Poros', 'Κάτω Πόρος'],
  ],
  leftward: [
    ['مكتبة', 'مكتبة'],
    ['نهر', 'دخل ماء النهر بيت المكتبة'],
    ['للنهر', 'دخل ماء النهر بيت المكتبة'],
    ['٤ مايو ١٩٠٧', 'فتحت مكتبة القرية أبوابها'],
    ['4 May 1907', 'فتحت مكتبة القرية أبوابها'],
    ['١٩١١', 'دخل ماء النهر بيت المكتبة'],
    ['97', 'ضاع ٩٧ كتابا'],
    ['كتاب', 'ضاع ٩٧ كتابا'],
    ['Lower Ford', 'Lower Ford'],
  ],
};

describe.each(Object.entries(archives))('in the archive “%s”', (site, cases) => {
  const { archive } = buildArchive(readContent(`tests/fixtures/sites/${site}/content`).content);
  if (!archive) throw new Error('The archive has problems.');
  const { main, parts } = searchFiles(archive);
  const engine = new SearchEngine(main);
  for (const [number, { words, texts }] of parts.entries()) {
    engine.addPart(number, words);
    engine.addTexts(number, texts);
  }

  test.for(cases)('%s', ([typed, first]) => {
    const { results, isComplete } = engine.find({ words: typed, chosen: noneChosen, order: 'relevance' });
    const hit = results[0]?.hit;
    const texts = hit && engine.textsOf(hit.part);
    expect(`${texts?.title[hit?.place ?? 0]} ${texts?.text[hit?.place ?? 0]}`).toContain(first);
    expect(isComplete).toBe(true);
  });
});
