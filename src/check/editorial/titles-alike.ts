import { type Problem, problem } from '../../problems/problem.ts';
import { foldWords } from '../../text/fold.ts';
import type { EditorialRule, Judged } from './editorial-rule.ts';

/** So many of the other titles are named in a problem. */
const maxNamed = 6;

/**
 * No more titles of events begin with the same words than the archive allows: in a list they would be hard to tell apart. So
 * would labels in the drawing. The first over the limit has the problem, in the order of the files.
 */
export const titlesAlike: EditorialRule = (judged) => [...alikeIn(judged, 'title'), ...alikeIn(judged, 'label')];

function alikeIn({ rules: { titles }, content, language }: Judged, field: 'title' | 'label'): Problem[] {
  if (!titles.alike) return [];
  const { words: count, most, severity } = titles.alike;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const entries = content.events.flatMap((entry) => {
    const first = firstWords(segmenter, entry.value[field] ?? '', count);
    return first ? { entry, ...first } : [];
  });
  return [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((alike) => {
    const over = alike[most];
    if (!over) return [];
    const { entry, beginning } = over;
    const others = alike.filter((each) => each !== over).map((each) => each.entry.id);
    const left = others.length - maxNamed;
    return problem(
      'titles-alike',
      entry.wordsAt([field], 0, beginning.length),
      {
        beginning: foldWords(beginning),
        ...{ count: alike.length, most, isLabel: field === 'label' },
        others: others.slice(0, maxNamed).join(', ') + (left > 0 ? ` and ${left} more` : ''),
      },
      severity,
    );
  });
}

/** The first words of a title or a label, and a key by which they are compared; nothing, if it has no more words than these. */
function firstWords(segmenter: Intl.Segmenter, title: string, count: number) {
  const words = [...segmenter.segment(title)].filter(({ isWordLike }) => isWordLike);
  const first = words.slice(0, count);
  const last = first.at(-1);
  if (!last || words.length <= count) return undefined;
  const key = foldWords(first.map(({ segment }) => segment).join(' ')).toLowerCase();
  return { beginning: title.slice(0, last.index + last.segment.length), key };
}
