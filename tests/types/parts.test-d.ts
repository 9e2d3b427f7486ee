import { describe, expectTypeOf, test } from 'vitest';
import { closest, find, findAll, makePart, mustFind } from '../../src/islands/find-part.ts';
import { type ElementOf, part } from '../../src/parts/part.ts';

declare const page: Document;

describe('what a script finds', () => {
  test('is the element of the table', () => {
    expectTypeOf(find(page, 'keys-help')).toExtend<HTMLDialogElement | null>();
    expectTypeOf(mustFind(page, 'live-axis')).toExtend<SVGSVGElement>();
    expectTypeOf(findAll(page, 'filter-kind')).toExtend<HTMLDetailsElement[]>();
    expectTypeOf(closest(page, 'cite-way')).toExtend<HTMLDivElement | HTMLDetailsElement | null>();
    expectTypeOf(mustFind(page, 'stage')).not.toExtend<HTMLDialogElement>();
  });

  test('tells what the table says', () => {
    expectTypeOf<ElementOf<'era'>['dataset']['from']>().toEqualTypeOf<string>();
    expectTypeOf<ElementOf<'stage'>['dataset']['first']>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error: it has no such datum.
    void mustFind(page, 'era').dataset.form;
    // @ts-expect-error: nor is it chosen by one.
    find(page, 'filter-kind', { knid: 'topic' });
  });

  test('has a name of the tables', () => {
    // @ts-expect-error: no part is named so.
    find(page, 'stgae');
    // @ts-expect-error: nor is one asked for among others.
    closest(page, 'drawn-event', 'event-lable');
  });
});

describe('what a component says of an element', () => {
  test('is the name of a part', () => {
    // @ts-expect-error: no part is named so.
    part('stgae');
  });

  test('is all that the part has to tell, and nothing else', () => {
    // @ts-expect-error: an era has an end.
    part('era', { from: 0 });
    // @ts-expect-error: it has two, and both have names.
    part('era', { from: 0, to: 1, form: 2 });
    // @ts-expect-error: this one must be told.
    part('doc-timeline');
    // @ts-expect-error: this one tells nothing.
    part('hint', { from: 0 });
    part('cite-words');
    part('cite-words', { words: 'In 1914' });
  });

  test('is the same of what a script makes', () => {
    const edge = page.createElement('span');
    makePart(edge, 'overview-edge', { side: 'start' });
    // @ts-expect-error: it is another element.
    makePart(mustFind(page, 'live-axis'), 'overview-edge', { side: 'start' });
    // @ts-expect-error: it says which.
    makePart(edge, 'overview-edge');
  });
});
