import { command, UsageError } from '../framework/command.ts';
import { content } from '../framework/options.ts';
import { numberFrom1 } from './found-places.ts';
import { newArchive } from './new-archive.ts';
import { newEvent } from './new-event.ts';
import { readLanguage } from './read-language.ts';

const text = (given: string | undefined) => given;

/** `npm run new`: writes a file to begin with. */
export const newEntry = command({
  summary: 'Write a new event, with its first citation if you say which words it rests on, or a new archive to begin with',
  forms: ['event "Title" --date <date>', 'archive <dir>'],
  options: {
    date: { value: '<date>', meaning: 'When it happened, in EDTF: 2020-10-01, 1988-02, 1987~, 2021-01-06T14:11', read: text },
    label: { value: '<label>', meaning: 'Its short name in the drawing, if the title is long', read: text },
    topic: { value: '<id>', meaning: 'Its topic, the lane on the timeline', read: text },
    source: { value: '<id>', meaning: 'The document it is told in', read: text },
    quote: { value: '<words>', meaning: 'The words of the document', read: text },
    pick: { value: '<number>', meaning: 'Which one, when they stand more than once', read: numberFrom1 },
    id: { value: '<id>', meaning: 'Its id, if not made of the title', read: text },
    language: { value: '<tag>', meaning: 'Of a new archive, such as fr: the language of its own words', read: readLanguage },
    content,
  },
  run: ({ date, content, language, ...given }, [kind, ...title], terminal) => {
    if (kind === 'archive') {
      const [folder, ...others] = title;
      if (folder === undefined || others.length > 0) throw new UsageError('An archive needs a folder: archive my-archive.');
      return newArchive(folder, terminal, language);
    }
    if (kind !== 'event') throw new UsageError('Say what is new: event "Title", or archive my-archive.');
    if (title.join(' ').trim() === '') throw new UsageError('An event needs a title.');
    if (date === undefined) throw new UsageError('An event needs a date: --date 2020-10-01.');
    return newEvent(content, { ...given, title: title.join(' ').trim(), date }, terminal);
  },
});
