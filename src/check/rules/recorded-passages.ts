import { findAll } from '../../anchor/find-quote.ts';
import { passagesById, waysIn } from '../../archive/lock/recorded-ids.ts';
import { successorOf } from '../../archive/lock/successor.ts';
import { problem } from '../../problems/problem.ts';
import type { Content } from '../../read/content.ts';
import { foldWords } from '../../text/fold.ts';
import { documentPositionsOf } from '../../text/positions.ts';
import { eventsBy } from '../citing-events.ts';
import { type LostPassage, lostPassages } from '../lost-passages.ts';
import type { Rule } from './rule.ts';

/** Every id that was ever published is a passage of today, leads to one of the same document, or is withdrawn. */
export const recordedPassages: Rule = ({ content: all, published: { content, archive } }) => {
  const { lock } = content;
  if (!lock) return [];
  const today = passagesById(archive.sources);
  const wayOf = waysIn(lock.value, today);
  const lost = lostPassages(content, archive).map((passage) =>
    problem('passage-lost', lock.at([passage.id]), lostWords(passage, all)),
  );
  const astray = Object.entries(lock.value).flatMap(([id, { source, became }]) => {
    if (became === undefined || today.has(id)) return [];
    const at = lock.at([id, 'became']);
    const way = wayOf(id);
    if (way.kind === 'circle' && id === way.ids[0]) return problem('alias-circle', at, { ids: way.ids.join(', ') });
    if (way.kind === 'unknown' && way.from === id) return problem('alias-unknown', at, { id, became });
    const other = today.get(became)?.source.id ?? lock.value[became]?.source ?? source;
    return other === source ? [] : problem('alias-elsewhere', at, { id, source, became, other });
  });
  const altered = Object.entries(lock.value).flatMap(([id, { source, quote }]) => {
    const passage = today.get(id);
    if (!passage) return [];
    const words = { id, recorded: source, today: passage.source.id };
    if (source !== passage.source.id) return problem('passage-altered', lock.at([id, 'source']), words);
    if (lettersOf(quote) === lettersOf(passage.quote)) return [];
    return problem('passage-altered', lock.at([id, 'quote']), { id, recorded: quote, today: passage.quote });
  });
  return [...lost, ...astray, ...altered];
};

/**
 * The letters of a recorded quotation alone: the same for two records of the same words, wherever the document breaks its
 * lines.
 */
function lettersOf(quote: string): string {
  return foldWords(quote).replace(/[\s-]/gu, '');
}

function lostWords({ id, record, source }: LostPassage, content: Content) {
  const successor = source && successorOf(record, source);
  const [range] = source ? findAll(source.folded, { quote: record.quote }) : [];
  return {
    ...{ id, source: record.source, quote: record.quote },
    events: eventsBy(record.events, content),
    nearest: successor && `The nearest passage of today is ${successor.passage.id}: ${successor.difference}`,
    isGone: source === undefined,
    stands: source && range ? `, but its words stand on line ${documentPositionsOf(source.text)(range.start).line}` : '',
  };
}
