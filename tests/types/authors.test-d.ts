import { describe, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { citation } from '../../src/schema/citation.ts';
import type { event } from '../../src/schema/event.ts';
import type { site } from '../../src/schema/site.ts';
import type { source } from '../../src/schema/source.ts';
import type { story } from '../../src/schema/story.ts';

type AuthorEvent = z.input<typeof event>;
type AuthorCitation = z.input<typeof citation>;

describe('an event, as its author writes it', () => {
  test('needs a title, a date, topics and citations, and nothing else', () => {
    expectTypeOf<{ title: string; date: string; topics: string[]; citations: AuthorCitation[] }>().toExtend<AuthorEvent>();
    expectTypeOf<{ title: string; date: string; topics: string[] }>().not.toExtend<AuthorEvent>();
    expectTypeOf<{ title: string; date: string; citations: AuthorCitation[] }>().not.toExtend<AuthorEvent>();
  });

  test('may leave out label, places, parties and importance', () => {
    expectTypeOf<AuthorEvent['label']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<AuthorEvent['places']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<AuthorEvent['parties']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<AuthorEvent['importance']>().toEqualTypeOf<number | undefined>();
  });

  test('may write a year as YAML reads it', () => {
    expectTypeOf<AuthorEvent['date']>().toEqualTypeOf<string | number>();
  });

  test('has no other fields', () => {
    expectTypeOf<keyof AuthorEvent>().toEqualTypeOf<
      'title' | 'label' | 'date' | 'topics' | 'places' | 'parties' | 'importance' | 'formerly' | 'draft' | 'citations'
    >();
  });
});

describe('a citation, as its author writes it', () => {
  test('needs a source and a quotation, and nothing else', () => {
    expectTypeOf<{ source: string; quote: string }>().toExtend<AuthorCitation>();
    expectTypeOf<{ source: string }>().not.toExtend<AuthorCitation>();
    expectTypeOf<{ quote: string }>().not.toExtend<AuthorCitation>();
  });

  test('has exactly these fields', () => {
    expectTypeOf<keyof AuthorCitation>().toEqualTypeOf<
      'source' | 'quote' | 'prefix' | 'suffix' | 'role' | 'dateBasis' | 'date' | 'calendar' | 'speaker' | 'values' | 'note'
    >();
  });

  test('has roles, bases and values of a few kinds', () => {
    expectTypeOf<AuthorCitation['role']>().toEqualTypeOf<'supports' | 'disputes' | 'differs' | 'mentions' | undefined>();
    expectTypeOf<AuthorCitation['dateBasis']>().toEqualTypeOf<'explicit' | 'context' | 'relative' | undefined>();
    expectTypeOf<AuthorCitation['values']>().toEqualTypeOf<Record<string, string | number> | undefined>();
  });
});

describe('what is read from it', () => {
  test('has every default filled in and every date as text', () => {
    type Read = z.output<typeof event>;
    expectTypeOf<Read['places']>().toEqualTypeOf<string[]>();
    expectTypeOf<Read['importance']>().toEqualTypeOf<number>();
    expectTypeOf<Read['date']>().toEqualTypeOf<string>();
    expectTypeOf<Read['citations'][number]['role']>().toEqualTypeOf<'supports' | 'disputes' | 'differs' | 'mentions'>();
  });
});

test('a source says what is not stated, in words', () => {
  type AuthorSource = z.input<typeof source>;
  expectTypeOf<AuthorSource['creator']>().toEqualTypeOf<string>();
  expectTypeOf<AuthorSource['published']>().toEqualTypeOf<string | number>();
  expectTypeOf<AuthorSource['titleKind']>().toEqualTypeOf<'formal' | 'devised'>();
  expectTypeOf<AuthorSource['partyTo']>().toEqualTypeOf<string | undefined>();
});

test('a story needs a title and a description; its steps are in the body', () => {
  expectTypeOf<z.input<typeof story>>().toEqualTypeOf<{ title: string; description: string; draft?: boolean | undefined }>();
});

test('a site has no optional fields but its time zone and what its dated sentences are', () => {
  type Site = Omit<z.input<typeof site>, 'index' | 'timeZone'>;
  expectTypeOf<Required<Site>>().toEqualTypeOf<Site>();
});
