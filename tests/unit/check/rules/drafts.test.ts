import { describe, expect, test } from 'vitest';
import { checkVariant, eventFile, storyFile } from '../../../support/variant.ts';

const draft = 'draft: true\n';
const aDraft = { 'events/a-draft.md': eventFile({ title: 'A draft', more: draft }) };
const pageFile = (body: string, more = '') => `---\ntitle: About\ndescription: What this is.\n${more}---\n${body}\n`;
const storyDraft = (body?: string) => storyFile(body).replace('---\n##', `${draft}---\n##`);

describe('a draft', () => {
  const check = () =>
    checkVariant({
      ...aDraft,
      'pages/a-page.md': pageFile('See [the draft](/events/a-draft/).', draft),
      'stories/a-story.md': storyDraft('## @a-draft\n\n## @mill-opens\n'),
    });

  test('has no problem of its own when it is right, and may link to another', () => {
    expect(check().problems).toEqual([]);
  });

  test('is in nothing that is published', () => {
    const { archive } = check();
    expect(archive?.events.map(({ id }) => id)).toEqual(['mill-opens']);
    expect([archive?.pages, archive?.stories]).toEqual([[], []]);
    const [source] = archive?.sources ?? [];
    expect(source?.events.map(({ id }) => id)).toEqual(['mill-opens']);
    expect(source?.passages.flatMap(({ citations }) => citations.map(({ event }) => event.id))).toEqual(['mill-opens']);
    expect(archive?.topics[0]?.events).toHaveLength(1);
    expect(archive?.events[0]?.steps).toEqual([]);
  });

  test('is in what its author is shown', () => {
    const { preview } = check();
    expect(preview?.events.map((event) => [event.id, event.draft])).toEqual([
      ['a-draft', true],
      ['mill-opens', false],
    ]);
    expect(preview?.pages.map(({ id, draft: isDraft }) => [id, isDraft])).toEqual([['a-page', true]]);
    expect(preview?.stories[0]?.steps).toHaveLength(2);
  });
});

test('a draft is checked like everything else', () => {
  const { places } = checkVariant({
    'events/a.md': eventFile({ title: 'a draft.', more: draft, citations: [{ quote: 'Words of nobody' }] }),
    'pages/a.md': pageFile('See [nothing](/events/nothing/).', draft),
    'stories/a.md': storyDraft('## @nothing\n'),
  });
  expect(places.map((place) => place.replace(/:\S+/u, ''))).toEqual([
    'events/a.md title-style',
    'events/a.md quote-missing',
    'pages/a.md link-dead',
    'stories/a.md id-unknown',
  ]);
});

test.for([
  ['an event', { 'events/a.md': eventFile({ body: 'The [mill](/events/a-draft/#c-1) opened [@1].\n' }) }, 'events/a.md:9:12'],
  ['a page', { 'pages/a.md': pageFile('See [it](/events/a-draft/).') }, 'pages/a.md:5:10'],
  ['a story', { 'stories/a.md': storyFile('See [it](/events/a-draft/).\n\n## @mill-opens\n') }, 'stories/a.md:5:10'],
  ['a step', { 'stories/a.md': storyFile('## @a-draft\n') }, 'stories/a.md:5:5'],
] as const)('%s that is published leads to no draft', ([, files, place]) => {
  expect(checkVariant({ ...aDraft, ...files }).places).toEqual([`${place} link-draft`]);
});

test('a draft that differs makes no disagreement in the archive', () => {
  const citations = [{ quote: 'The mill at Lower Ford opened on 4 May 1907.' }];
  const measures = { 'measures/wheels.yaml': 'title: Wheels\nunit: wheels\n' };
  const event = (count: number, more = '') =>
    eventFile({ title: 'Wheels', more, citations: [{ ...citations[0], values: `{wheels: ${count}}` }] });
  const differing = checkVariant({ ...measures, 'events/a.md': event(1), 'events/b.md': event(2) });
  expect(differing.archive?.disagreements).toHaveLength(1);
  const drafted = checkVariant({ ...measures, 'events/a.md': event(1), 'events/b.md': event(2, draft) });
  expect(drafted.archive?.disagreements).toEqual([]);
});
