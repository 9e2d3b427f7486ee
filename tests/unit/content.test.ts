import { describe, expect, test } from 'vitest';
import { findQuote } from '../../src/anchor/find-quote.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { lockText, withPassages } from '../../src/archive/lock/passage-lock.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { runChecks } from '../../src/check/run-checks.ts';
import { readContent } from '../../src/read/read-content.ts';
import { withoutDrafts } from '../../src/read/without-drafts.ts';
import { addressesOf } from '../../src/site/urls.ts';
import { fold } from '../../src/text/fold.ts';

const { archive, problems } = runChecks('content', addressesOf);

test('the real archive has no problems', () => {
  expect(terminalReport(problems)).toBe('No problems.\n');
});

describe('the real archive', () => {
  const { events = [], sources = [] } = archive ?? {};

  test('is of five documents, and each is cited', () => {
    expect(sources).toHaveLength(5);
    for (const { id, passages } of sources) expect(passages.length, id).toBeGreaterThan(0);
  });

  test('has a citation for every event, and a passage for every citation', () => {
    expect(events.length).toBeGreaterThan(300);
    for (const { id, citations } of events) {
      expect(citations.length, id).toBeGreaterThan(0);
      for (const { passage, source } of citations) {
        expect(passage.source === source, id).toBe(true);
        expect(source.text.slice(passage.start, passage.end), id).toMatch(/\S/u);
      }
    }
  });

  test('has passage ids that are all different', () => {
    const ids = sources.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows words for every passage that lead back to it', () => {
    for (const { passages, text } of sources) {
      const folded = fold(text);
      for (const { quote, start, end } of passages) {
        const anchor = findQuote(folded, { quote });
        if (anchor.status === 'found') expect(anchor.range).toEqual({ start, end });
        else expect(anchor.status).toBe('ambiguous');
      }
    }
  });
});

describe('the lock of passage ids has every passage, as the build writes it', () => {
  test.for([
    ['content', archive],
    ...['minimal', 'full'].map((name) => [`tests/fixtures/sites/${name}/content`, undefined] as const),
  ] as const)('%s', ([folder, built]) => {
    const content = withoutDrafts(readContent(folder).content);
    const { sources = [] } = built ?? buildArchive(content).archive ?? {};
    const lock = withPassages(content.lock?.value ?? {}, sources);
    expect(Object.keys(lock).length).toBeGreaterThan(0);
    expect(content.files.get('passages.lock.json'), 'run npm run build, and commit the lock').toBe(lockText(lock));
  });
});
