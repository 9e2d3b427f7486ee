import { expect, test } from 'vitest';
import { checkVariant, sourceFiles } from '../../../support/variant.ts';

const legacy = 'mQijh ck¡/k dh pDdh pkj ebZ dks [kqyh vkSj lkjk xk¡o ogk¡ vk;kA\n';
const said = (text: string, language: string) =>
  checkVariant(sourceFiles('diary', text, { language })).problems.map(({ code, severity, line }) => [code, severity, line]);

test('a document in other letters than its language is a warning at its language', () => {
  const { problems } = checkVariant(sourceFiles('diary', legacy, { language: 'hi' }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'letters-other', severity: 'warning' });
  expect(problems[0]?.message).toBe(
    'The language of "diary" is hi, which is written in Devanagari letters, and most of its letters are Latin.',
  );
  expect(problems[0]?.hint).toContain('or hi-Latn if');
});

test.for([
  ['said in the tag', 'hi-Latn'],
  ['English', 'en'],
])('nothing is said of these letters when they are %s', ([, language = '']) => {
  expect(said(legacy, language)).toEqual([]);
});

test('front matter of a Markdown document is not judged', () => {
  const { 'sources/diary.txt': text = '', ...rest } = sourceFiles(
    'diary',
    `---\nkeywords: mill, river, opening, village, wheel\nlayout: post\n---\n\nचक्की चार मई को खुली।\n`,
    { language: 'hi' },
  );
  expect(checkVariant({ ...rest, 'sources/diary.md': text }).problems).toEqual([]);
});
