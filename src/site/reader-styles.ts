import type { Source } from '../archive/types.ts';
import { rankClass, readerPage } from './reader-page.ts';

/**
 * The style rules of one source's page that no class can say, and that need no script: all segments of a passage are lit
 * when its address is the target or its note is pointed at, and its note when its words are. There is one set for each
 * rank of a passage in its block, however many passages there are.
 */
export function passageStyles(source: Source): string {
  const segments = readerPage(source).blocks.flatMap((block) => block.segments);
  const classes = new Set(segments.flatMap(({ ranks }) => (ranks === '' ? [] : ranks.split(' '))));
  const marks = [...classes].sort(inOrder).map((name) => {
    const [rank = 0, further = 0] = name.slice(1).split('-').map(Number);
    const reach = ' + .block'.repeat(further);
    return { own: rankClass(rank), mark: `${reach} mark.${name}` };
  });
  const notes = [...new Set(marks.map(({ own }) => own))];
  return `${layers}
@layer parts {
${rule(
  marks.map(({ own, mark }) => `.block:has(.note.${own}:is(:hover, :focus-within))${mark}`),
  'background: var(--mark-lit)',
)}${rule(
    marks.map(({ own, mark }) => `.block:has(.passage-start.${own}:target)${mark}`),
    'background: var(--mark-lit); animation: passage-lit 1.6s ease-out',
  )}${rule(
    notes.map((own) => `.block:has(mark.${own}:hover) .note.${own}`),
    'background: var(--mark)',
  )}${rule(
    notes.map((own) => `.block:has(.passage-start.${own}:target) .note.${own}`),
    '--came: block; --came-bar: flex; --came-place: sticky; --came-first: -1; --came-over: 1; --came-wrap: normal; --came-tools: static; --came-clip: none; --came-tint: var(--mark)',
  )}}
`;
}

/** As in styles/layers.css: this sheet may be the first that a page loads, and the first to name layers orders them. */
const layers = '@layer reset, tokens, prose, layout, parts, print;';

function rule(selectors: readonly string[], body: string): string {
  return selectors.length === 0 ? '' : `${selectors.join(',\n')} {\n${body};\n}\n`;
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
