import { command, UsageError } from '../framework/command.ts';
import { content } from '../framework/options.ts';
import { acceptPassages } from './accept-passages.ts';
import { findCitation } from './find-citation.ts';
import { numberFrom1 } from './found-places.ts';
import { withdrawPassage } from './withdraw-passage.ts';

/** `npm run cite`: finds a citation for words of the sources, and records what became of published passages. */
export const cite = command({
  summary: 'Find words in the sources and print a citation of them; say what became of a published passage',
  forms: ['"some words"', '--accept', '--withdraw <id>'],
  options: {
    source: { value: '<id>', meaning: 'Look in this source alone', read: (given) => given },
    pick: { value: '<number>', meaning: 'Print the citation of this one of the list', read: numberFrom1 },
    json: { meaning: 'Print all that was found as JSON, each with its citation' },
    accept: { meaning: 'Pair every published passage that is gone with the nearest one of today, and ask' },
    yes: { meaning: 'With --accept: take all that are shown' },
    withdraw: {
      value: '<id>',
      meaning: 'Record that no event cites this passage, or any of a document that is gone',
      read: (given) => given,
    },
    content,
  },
  run: ({ source, pick, json, accept, yes, withdraw, content }, given, terminal) => {
    const words = given.join(' ').trim();
    const tasks = [words !== '', accept, withdraw !== undefined].filter(Boolean).length;
    if (tasks !== 1) throw new UsageError(tasks === 0 ? 'Say which words to look for.' : 'One thing at a time.');
    if (yes && !accept) throw new UsageError('--yes says nothing without --accept.');
    if (accept) return acceptPassages(content, yes, terminal);
    if (withdraw !== undefined) return withdrawPassage(content, withdraw, terminal);
    return findCitation(content, { words, source, pick, json }, terminal);
  },
});
