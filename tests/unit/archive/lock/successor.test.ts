import { expect, test } from 'vitest';
import { successorOf } from '../../../../src/archive/lock/successor.ts';
import { checkVariant, eventFile, sourceFiles } from '../../../support/variant.ts';

const text =
  'The mill opened on 4 May 1907 and it had one wheel. The bridge fell on 4 May 1909 and nobody was hurt. In 1911 the mill was sold to Ada Thorn.\n';
const cite = (quote: string) => eventFile({ citations: [{ source: 'diary', quote, dateBasis: 'context' }] });

function nearest(quote: string, ...events: readonly string[]) {
  const { archive } = checkVariant({
    ...sourceFiles('diary', text),
    'events/mill.md': cite('The mill opened on 4 May 1907 and it had one wheel.'),
    'events/bridge.md': cite('The bridge fell on 4 May 1909'),
    'events/sale.md': cite('In 1911 the mill was sold'),
  });
  const diary = archive?.sources.find(({ id }) => id === 'diary');
  const successor = diary && successorOf({ source: 'diary', events: [...events], quote }, diary);
  return successor && [successor.passage.citations[0]?.event.id, successor.difference];
}

test('a longer, a shorter and a reworded quotation are the nearest of each other', () => {
  expect(nearest('it had one wheel')).toEqual(['mill', '{+The mill opened on 4 May 1907 and +}it had one wheel{+.+}']);
  expect(nearest('The bridge fell on 4 May 1909 and nobody was hurt.')?.[0]).toBe('bridge');
  expect(nearest('The bridge sank on 4 May 1909')).toEqual(['bridge', 'The bridge [-sank-]{+fell+} on 4 May 1909']);
});

test('words that lie in the passage come before words that are like it', () => {
  expect(nearest('on 4 May 1907')?.[0]).toBe('mill');
});

test('of two passages with equal words, the one of the same event is nearer', () => {
  expect(nearest('The well opened on 4 May 1909', 'bridge')?.[0]).toBe('bridge');
  expect(nearest('The well opened on 4 May 1909', 'mill')?.[0]).toBe('mill');
});

test('words like nothing that is cited have none', () => {
  expect(nearest('Parliament adopts a constitution')).toBeUndefined();
  expect(nearest('Parliament adopts a constitution', 'mill')).toBeUndefined();
});
