import { expect, test } from 'vitest';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { wordingIndex, wordingPage, type WordingSide } from '../../../../src/site/pages/wording-page.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import { eventOrigins, independenceNote, sourceWordings } from '../../../../src/site/words/origin-words.ts';

const { archive } = runChecks('tests/fixtures/sites/full/content', addressesOf);
if (!archive) throw new Error('The fixture has problems');
const [wording] = archive.sharedWordings;
if (!wording) throw new Error('The fixture shares no wording');
const page = wordingPage(archive, wording);

/** The words of one side, with square brackets around words that are on this side only. */
const marked = ({ sentences }: WordingSide) =>
  sentences.map(({ pieces }) => pieces.map(({ text, isOnly }) => (isOnly ? `[${text}]` : text)).join(''));

test('the totals are told in words, for the index and the page alike', () => {
  expect(page).toMatchObject({
    names: 'County report and Parish chronicle',
    sentences: '1 of the 6 sentences of County report shares wording with 1 of the 21 sentences of Parish chronicle.',
    share: 'These sentences hold 25% of the words of County report, the shorter of the two.',
  });
  expect(page.events.map(({ id }) => id)).toEqual(['bell-and-families']);
  expect(wordingIndex(archive)).toEqual([expect.objectContaining({ names: page.names, share: page.share })]);
});

test('what one side has alone is marked, and nothing of the words is lost', () => {
  const [run] = page.runs;
  const [row] = run?.rows ?? [];
  expect(run?.heading).toBe('Line 7 beside lines 20 to 22');
  expect(row?.sides.map(marked)).toEqual([
    [
      expect.stringMatching(
        /^The vicar rang the bell for an hour, some say, and forty families of Nether-Ford left their homes\.$/u,
      ),
    ],
    ['The [next day] the vicar rang the bell – for an hour, some say – and forty families of Nether-Ford left their homes.'],
  ]);
  expect(row?.sides.map(({ only }) => only)).toEqual([[], ['next', 'day']]);
  expect(row?.measure).toBe('Three-word sequences in both: 16 of 16.');
});

test('a sentence leads to a passage in it', () => {
  const [side] = page.runs[0]?.rows[0]?.sides ?? [];
  expect(side?.sentences[0]?.path).toMatch(/^\/sources\/county-report\/#p-/u);
});

test('what is said of origins is no more than the wording shows', () => {
  const event = archive.events.find(({ id }) => id === 'bell-and-families');
  const [first] = archive.disagreements;
  expect(event && eventOrigins(event)).toMatchInlineSnapshot(`
    [
      {
        "links": [
          {
            "path": "/wording/county-report--parish-chronicle/#run-1",
            "text": "Side by side",
          },
        ],
        "words": "Two documents, one origin: County report and Parish chronicle tell this within a stretch of wording that they share.",
      },
    ]
  `);
  expect(first && independenceNote(first)).toMatchInlineSnapshot(`
    {
      "links": [
        {
          "path": "/wording/county-report--parish-chronicle/",
          "text": "Side by side: County report and Parish chronicle",
        },
      ],
      "words": "These passages share no wording, but their documents do elsewhere, so they may not be independent.",
    }
  `);
  expect(archive.sources.flatMap(sourceWordings)).toMatchInlineSnapshot(`
    [
      {
        "links": [
          {
            "path": "/wording/county-report--parish-chronicle/",
            "text": "Parish chronicle",
            "titleOf": {
              "language": "en",
              "titleKind": "formal",
            },
          },
        ],
        "words": "1 of its 6 sentences shares wording with another document:",
      },
      {
        "links": [
          {
            "path": "/wording/county-report--parish-chronicle/",
            "text": "County report",
            "titleOf": {
              "language": "en",
              "titleKind": "formal",
            },
          },
        ],
        "words": "1 of its 21 sentences shares wording with another document:",
      },
    ]
  `);
});
