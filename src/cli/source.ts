import { addSource } from './add-source.ts';
import { command, UsageError } from './command.ts';
import { content } from './settings.ts';
import { updateSource } from './update-source.ts';

/** `npm run source`: a document that is new, or that has changed. */
export const source = command({
  summary: 'Add a document, or record that one has changed once nothing that quotes it is broken',
  forms: ['add <file.txt, .md, .pdf or .html>', 'update <id>'],
  options: {
    id: { value: '<id>', meaning: 'With add: its id, if not made of the name of the file', read: (given) => given },
    title: { value: '<title>', meaning: 'With add: its title', read: (given) => given },
    content,
  },
  run: ({ id, title, content }, [task, what, ...more], terminal) => {
    if ((task !== 'add' && task !== 'update') || what === undefined || more.length > 0) {
      throw new UsageError('Say which document to add or to update.');
    }
    return task === 'add' ? addSource(content, { file: what, id, title }, terminal) : updateSource(content, what, terminal);
  },
});
