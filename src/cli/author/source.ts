import { command, UsageError, type ValueOption } from '../framework/command.ts';
import { content } from '../framework/options.ts';
import { addSource } from './add-source.ts';
import { compareSource } from './compare-source.ts';
import { maxLimits, type ReadingLimits, usualLimits } from './extract/reading-limits.ts';
import { readLanguage } from './read-language.ts';
import { updateSource } from './update-source.ts';

/** `npm run source`: adds a new document, or records that one has changed. */
export const source = command({
  summary: 'Add a document, record that one has changed once nothing that quotes it is broken, or show changes by hand',
  forms: ['add <file.txt, .md, .pdf or .html>', 'update <id>', 'compare <id>'],
  options: {
    id: { value: '<id>', meaning: 'With add: its id, if not made of the name of the file', read: (given) => given },
    title: { value: '<title>', meaning: 'With add: its title', read: (given) => given },
    language: {
      value: '<tag>',
      meaning: 'With add: its language, such as fr, if the file does not say it',
      read: readLanguage,
    },
    whole: { meaning: 'With add: the text of the whole page, and not of its main part alone' },
    'max-seconds': limit('seconds', '<number>', 'how long making its text may take'),
    'max-memory': limit('memory', '<MB>', 'how much memory that may take'),
    'max-file': limit('file', '<MB>', 'how large the file may be'),
    'max-text': limit('text', '<MB>', 'how large its text may be'),
    content,
  },
  run: ({ id, title, language, whole, content, ...limits }, [task, what, ...more], terminal) => {
    if ((task !== 'add' && task !== 'update' && task !== 'compare') || what === undefined || more.length > 0) {
      throw new UsageError('Say which document to add, to update or to compare.');
    }
    if (task === 'compare') return compareSource(content, what, terminal);
    if (task === 'update') return updateSource(content, what, terminal);
    const { 'max-seconds': seconds, 'max-memory': memory, 'max-file': file, 'max-text': text } = limits;
    return addSource(
      content,
      { file: what, id, title, language, takesAll: whole, limits: { seconds, memory, file, text } },
      terminal,
    );
  },
});

function limit(kind: keyof ReadingLimits, value: string, meaning: string): ValueOption<number> {
  return {
    value,
    meaning: `With add: ${meaning}; ${usualLimits[kind]} if left out`,
    read: (given) => {
      if (given === undefined) return usualLimits[kind];
      const max = maxLimits[kind];
      if (/^[1-9]\d{0,5}$/u.test(given) && Number(given) <= max) return Number(given);
      throw new UsageError(`"${given}" is no number from 1 to ${max}.`);
    },
  };
}
