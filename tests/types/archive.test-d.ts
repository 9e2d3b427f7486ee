import { describe, expectTypeOf, test } from 'vitest';
import type { Archive, ArchiveEvent, Citation, Disagreement, Passage, Place, Source } from '../../src/archive/types.ts';
import type { ProblemCode } from '../../src/problems/catalogue.ts';
import type { Problem } from '../../src/problems/problem.ts';

describe('what the archive gives', () => {
  test('are the things themselves, not their ids', () => {
    expectTypeOf<ArchiveEvent['places']>().toEqualTypeOf<readonly Place[]>();
    expectTypeOf<ArchiveEvent['citations']>().toEqualTypeOf<readonly Citation[]>();
    expectTypeOf<Citation['source']>().toEqualTypeOf<Source>();
    expectTypeOf<Citation['passage']>().toEqualTypeOf<Passage>();
    expectTypeOf<Passage['citations']>().toEqualTypeOf<readonly Citation[]>();
    expectTypeOf<Place['within']>().toEqualTypeOf<Place | undefined>();
  });

  test('cannot be written', () => {
    expectTypeOf<Archive>().toEqualTypeOf<Readonly<Archive>>();
    expectTypeOf<ArchiveEvent>().toEqualTypeOf<Readonly<ArchiveEvent>>();
    expectTypeOf<Archive['events']>().not.toExtend<ArchiveEvent[]>();
    expectTypeOf<Source['passages']>().not.toExtend<Passage[]>();
  });

  test('has the date and the values of every telling, but not its quotation: that is the passage', () => {
    expectTypeOf<Citation>().not.toHaveProperty('quote');
    expectTypeOf<Citation['date']['words']>().toEqualTypeOf<string>();
    expectTypeOf<Citation['date']['doubt']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Citation['values'][number]['citation']>().toEqualTypeOf<Citation>();
    expectTypeOf<Citation['role']>().toEqualTypeOf<'supports' | 'disputes' | 'differs' | 'mentions'>();
  });

  test('are disagreements of three kinds', () => {
    expectTypeOf<Disagreement['kind']>().toEqualTypeOf<'values' | 'dates' | 'declared'>();
  });

  test('say of origins what shared wording shows, never that witnesses are independent', () => {
    expectTypeOf<Disagreement['independence']['kind']>().toEqualTypeOf<
      'one-document' | 'shared-origin' | 'shared-elsewhere' | 'none-found'
    >();
    expectTypeOf<ArchiveEvent['sharedOrigins'][number]['sources']>().toEqualTypeOf<readonly Source[]>();
  });
});

test('a problem has a code of the table and nothing else', () => {
  expectTypeOf<Problem['code']>().toEqualTypeOf<ProblemCode>();
  expectTypeOf<'quote-missing'>().toExtend<ProblemCode>();
  expectTypeOf<'quote-mising'>().not.toExtend<ProblemCode>();
});
