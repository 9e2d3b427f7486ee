import { acceptPassages } from './accept-passages.ts';
import { command, UsageError } from './command.ts';
import { content } from './settings.ts';
import { withdrawPassage } from './withdraw-passage.ts';

/** `npm run cite`: passages by their words, and what became of published ones. */
export const cite = command({
  summary: 'Say what became of a published passage',
  forms: ['--accept [--yes]', '--withdraw <id>'],
  options: {
    accept: { meaning: 'Pair every published passage that is gone with the nearest one of today, and ask' },
    yes: { meaning: 'With --accept: take all that are shown' },
    withdraw: { value: '<id>', meaning: 'Record that no event cites this passage any more', read: (given) => given },
    content,
  },
  run: ({ accept, yes, withdraw, content }, _, terminal) => {
    if (accept) return acceptPassages(content, yes, terminal);
    if (withdraw !== undefined) return withdrawPassage(content, withdraw, terminal);
    throw new UsageError('Say what to do.');
  },
});
