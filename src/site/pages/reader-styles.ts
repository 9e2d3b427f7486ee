import type { Source } from '../../archive/types.ts';
import { backTo } from '../../words/en/reader/reader.ts';
import { layerOrder } from '../layer-order.ts';
import { readerPage } from './reader-page.ts';

/**
 * The style rules of one source's page that no class can say, and that need no script: all segments of a passage are lit
 * when its address is the target or its note is pointed at, and its note when its words are. There is one set for each
 * rank of a passage in its block, however many passages there are.
 *
 * What changes often (the target, the pointer) is told from siblings: `:has` above the marks costs a browser up to a
 * hundred times as much, so it lights marks only from the block before them, and from notes where there is no script.
 */
export function passageStyles(source: Source): string {
  const segments = readerPage(source).blocks.flatMap((block) => block.segments);
  const classes = new Set(segments.flatMap(({ ranks }) => (ranks === '' ? [] : ranks.split(' '))));
  const marks = [...classes].sort(inOrder).map((name) => {
    const [own = name, further = '0'] = name.split('-');
    return { name, own, reach: ' + .block'.repeat(Number(further)) };
  });
  const notes = [...new Set(marks.map(({ own }) => own))];
  return `${layerOrder}
@layer parts {
${rule(
  marks.map(({ name, own, reach }) =>
    reach === ''
      ? `.passage-start.${own}:target ~ mark.${name}`
      : `.block:has(.passage-start.${own}:target)${reach} mark.${name}`,
  ),
  'background: var(--mark-lit); color: var(--ink); animation: passage-lit 1.6s ease-out',
)}${rule(
    notes.map((own) => `${words}:has(> mark.${own}:hover) + .notes .note.${own}`),
    'background: var(--mark)',
  )}${rule(
    notes.map((own) => `${words}:has(> .passage-start.${own}:target) + .notes .note.${own}`),
    jumpedTo,
  )}@media (scripting: none) {
${rule(
  marks.map(({ name, own, reach }) => `.block:has(.note.${own}:is(:hover, :focus-within))${reach} mark.${name}`),
  'background: var(--mark-lit)',
)}}
}
`;
}

const words = '.words';

/** Variables that `styles/reader/notes.css` uses for the note of the passage that was jumped to. */
const jumpedTo = [
  ...['--came: inline', '--came-bar: flex', '--came-place: sticky', '--came-first: -1', '--came-over: 1', '--came-most: 52vh'],
  ...[
    `--came-back: ${cssString(`${backTo} `)}`,
    '--came-wrap: normal',
    '--came-tools: static',
    '--came-clip: none',
    '--came-tint: var(--mark)',
  ],
].join('; ');

function rule(selectors: readonly string[], body: string): string {
  return selectors.length === 0 ? '' : `${selectors.join(',\n')} {\n${body};\n}\n`;
}

/** A text as a string of CSS. */
function cssString(text: string): string {
  return `'${text.replace(/['\\]/gu, (sign) => `\\${sign}`)}'`;
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
