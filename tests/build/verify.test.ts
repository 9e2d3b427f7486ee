import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeArchive } from '../bench/check/large-archive.ts';
import { builtSites, copyOnDisk, directionsSite } from '../built-sites.ts';
import { hostileSites } from '../hostile-sites.ts';
import { serveSite } from '../support/served-site.ts';
import { verified } from '../support/small-site.ts';
import { eventFile, sourceFiles } from '../support/variant.ts';

const root = resolve(import.meta.dirname, '../..');
const sites = [...builtSites, copyOnDisk, directionsSite, ...Object.values(hostileSites)];

/** Expects no faults: if there are any, the message of the test shows them. */
async function expectTrue(target: string, quotations = 0): Promise<string> {
  const { code, said, complained } = await verified(target);
  expect([code, complained]).toEqual([0, '']);
  const [, count = '0'] = /^([\d,]+) quotations? looked up/mu.exec(said) ?? [];
  expect(Number(count.replaceAll(',', ''))).toBeGreaterThan(quotations);
  return said;
}

describe('every site that tests read passes its own check', () => {
  test.each(sites)('$name, from the disk', async ({ outDir }) => void (await expectTrue(resolve(root, outDir))), 120_000);

  test.each(builtSites)(
    '$name, from a host',
    async ({ outDir, base }) => {
      const served = await serveSite(outDir, base);
      try {
        const said = await expectTrue(served.address);
        const [, pages, given] = /: ([\d,]+) pages, of which the host gives ([\d,]+)\.$/mu.exec(said) ?? [];
        expect(given).toBe(pages);
      } finally {
        served.stop();
      }
    },
    120_000,
  );
});

/** A document as if from paper: with line breaks, hyphenated words, page breaks, and a script without spaces. */
const wrapped = [
  'The school at Lower Ford was painted\nin the summer of 1909 by two men from the\ntown, who asked for bread and for beer and for a\nbed, and it burned on 3 March 1911, when the\nteacher had gone to the fair with his wife.',
  'The ferry of the Lower-\nFord was sold on 5 June 1912. It went on for so many years, and was mended so often by the same two brothers,\nthat nobody knew any more which of its boards had been there at the be\u00AD\nginning, or who had paid for the others.',
  'The reeve wrote: “The weir held.” On the next page he be-\n\fgan anew, and he counted the stones of the weir one by one, from the one bank of the river to the other bank, though it rained-\n\nand it grew dark.',
  `${'水車小屋は川のほとりに立っていて'.repeat(20)}。`,
].join('\n\n');

/** A document of every kind of block that Markdown has. */
const marked = `---
title: Of the ferry
---

# The ferry

The ferry was *painted* by two **men**\\
and a [boy](https://archive.example "He said so").[^1]

> There is no more, he said.
>
> > Nor was there, and the ferry was gone.

1. a board
   - a nail,  
     and a rope

| board | count |
| ----- | ----: |
| long  |    12 |

\`\`\`
as it was
\`\`\`

<p>And then <q>it was over</q>.</p>

[^1]: So the boy said.
`;

const made = [
  ...largeArchive(30).map(({ path, bytes }) => [path, bytes] as const),
  ...Object.entries(
    sourceFiles('wrapped', wrapped, {
      uncited: '[{ quote: The school at Lower Ford was painted, reason: Not what this archive is about. }]',
    }),
  ),
  ...Object.entries(sourceFiles('marked', marked)).map(([path, text]) => [path.replace(/\.txt$/u, '.md'), text] as const),
  [
    'events/ferry-sold.md',
    eventFile({
      ...{
        title: 'The ferry is sold',
        date: '1912-06-05',
        body: 'The document says that it "was sold on 5 June 1912" [@1].\n',
      },
      citations: [
        { source: 'wrapped', quote: 'The ferry of the Lower-Ford was sold on 5 June 1912' },
        { source: 'wrapped', quote: 'The weir held', dateBasis: 'context' },
        ...['painted', 'There is no more', 'Nor was there', 'a nail', 'So the boy said'].map((quote) => ({
          ...{ source: 'marked', quote, dateBasis: 'context' },
        })),
      ],
    }).replace('[village]', '[ferry]'),
  ],
] as const;

describe('a made archive of hard-wrapped documents, under a path, with compressed copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passage-verify-'));
  const base = '/archives/sources/made/';
  const outDir = join(folder, 'site');

  beforeAll(async () => {
    for (const [path, bytes] of made) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), bytes ?? '');
    }
    const words = ['src/cli/main.ts', 'build', '--content', join(folder, 'content'), '--outDir', outDir];
    const env = { ...process.env, PASSAGE_BASE: base, PASSAGE_SITE: 'https://archive.example' };
    await promisify(execFile)(process.execPath, words, { cwd: root, env });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('passes from the disk', async () => void (await expectTrue(outDir, 120)), 120_000);

  test('passes from a host', async () => {
    const served = await serveSite(outDir, base);
    try {
      await expectTrue(served.address, 120);
    } finally {
      served.stop();
    }
  }, 120_000);
});
