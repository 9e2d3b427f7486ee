import { expect, test } from 'vitest';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const text = 'It was a mill. It opened on 4 May 1907 and closed on 6 June 1909.\n';
const check = (fields: Readonly<Record<string, string>> = {}) => checkVariant(sourceFiles('diary', text, fields));

test('a dated sentence that no event cites is reported where it stands, with what to write', () => {
  const { problems, places } = check();
  expect(places).toEqual(['sources/diary.txt:1:16 dated-sentence-uncited']);
  expect(problems[0]?.message).toBe(
    'No event cites "4 May 1907", "6 June 1909" in "It opened on 4 May 1907 and closed on 6 June 1909."',
  );
  expect(problems[0]?.hint).toContain('  - quote: "It opened on 4 May 1907"\n    reason: …');
});

test('a sentence that its source excuses is not', () => {
  expect(check({ uncited: '[{quote: It opened on 4 May, reason: It is told elsewhere.}]' }).places).toEqual([]);
});

test('a sentence excused for nothing is', () => {
  const uncited = '[{quote: It opened on 4 May, reason: It is told elsewhere.}, {quote: It was a mill., reason: It is plain.}]';
  expect(check({ uncited }).places).toEqual(['sources/diary.yaml:12:79 uncited-needless']);
});

const unsettled = {
  'an event that quotes it with a wrong word': eventFile({ citations: [{ source: 'diary', quote: 'It shut on 4 May 1907' }] }),
  'an event that cannot be read': '---\ntitle: [\ncitations: [{source: diary}]\n---\n',
};

test.each(Object.entries(unsettled))('a document is not judged before %s is mended', (_, event) => {
  const { places } = checkVariant({ ...sourceFiles('diary', text), 'events/diary-event.md': event });
  expect(places).toHaveLength(1);
  expect(places[0]).toMatch(/^events\/diary-event\.md:.* (?:quote-missing|yaml-syntax)$/u);
});
