import { type CitingEvent, citingEvents } from './citing-events.ts';
import type { Flags, Has, May, Row } from './row.ts';

/** What can be wrong with addresses that were published: rows of the catalogue. */
export const addressRows = {
  'passage-lost': {
    title: 'A published passage whose address leads nowhere',
    message: ({
      id,
      source,
      quote,
      events = [],
    }: Has<'id' | 'source' | 'quote'> & { readonly events?: readonly CitingEvent[] }) =>
      `The address of ${id} was published for "${quote}" in "${source}"${events.length > 0 ? `, cited by ${citingEvents(events)}` : ''}. Nothing cites it now.`,
    hint: ({ id, source, nearest, stands, isGone }: Has<'id' | 'source'> & May<'nearest' | 'stands'> & Flags<'isGone'>) =>
      isGone
        ? `The document is no longer in the archive. Put it back, or say that no event is to cite it: npm run cite -- --withdraw ${source}`
        : nearest
          ? `${nearest}\nRecord where the old address leads: npm run cite -- --accept`
          : `No passage of today is like it${stands ?? ''}. Cite the words again, or say that none does: npm run cite -- --withdraw ${id}`,
  },
  'event-lost': {
    title: 'A published event whose address leads nowhere',
    message: ({ id, draft }: Has<'id'> & May<'draft'>) =>
      `The address /events/${id}/ was published, and ${draft ? `${draft} is a draft now` : 'there is no such event now'}.`,
    hint: ({ id, nearest, formerly, draft }: Has<'id'> & May<'nearest' | 'formerly' | 'draft'>) => {
      const other = nearest
        ? `${nearest} cites the same words: if it is the same event, renamed, write there`
        : 'If another event tells of the same, write there';
      const back = draft ? 'Publish it.' : 'Put the file back.';
      return `${back} ${other}: formerly: [${formerly ? `${formerly}, ` : ''}${id}]\nOr name it in withdrawn.yaml: its address then says that it was taken out, and why.`;
    },
  },
  'passage-altered': {
    title: 'A record that is not of its passage',
    message: ({ id, recorded, today }: Has<'id' | 'recorded' | 'today'>) =>
      `${id} is recorded with "${recorded}", and the passage that has this id is "${today}".`,
    hint: () => 'Commands write the lock, not people. Take the line out: the next build records the passage as it is.',
  },
  'alias-unknown': {
    title: 'An old address that leads to nothing',
    message: ({ id, became }: Has<'id' | 'became'>) => `${id} became ${became}, which is the id of no passage and never was.`,
    hint: () => 'Remove "became" and run npm run cite -- --accept.',
  },
  'alias-circle': {
    title: 'Old addresses that lead in a circle',
    message: ({ ids }: Has<'ids'>) => `These ids became one another: ${ids}.`,
    hint: () => 'Remove "became" from one of them and run npm run cite -- --accept.',
  },
  'alias-elsewhere': {
    title: 'An old address that leads into another document',
    message: ({ id, source, became, other }: Has<'id' | 'source' | 'became' | 'other'>) =>
      `${id} is of "${source}", but ${became} is of "${other}".`,
    hint: ({ id }: Has<'id'>) =>
      `The address is one of the first document. Remove "became" and run npm run cite -- --accept, or npm run cite -- --withdraw ${id}.`,
  },
} as const satisfies Readonly<Record<string, Row>>;
