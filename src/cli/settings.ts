import { UsageError, type ValueOption } from './command.ts';

/** The content folder. */
export const content: ValueOption<string> = {
  value: '<dir>',
  meaning: 'The content folder: content/, or PASSAGE_CONTENT, if left out',
  read: (given) => given ?? process.env['PASSAGE_CONTENT'] ?? 'content',
};

/** Where the site is built. */
export const outDir: ValueOption<string> = {
  value: '<dir>',
  meaning: 'Where the site is: dist/, or PASSAGE_OUT, if left out',
  read: (given) => given ?? process.env['PASSAGE_OUT'] ?? 'dist',
};

/** Where a site is served. */
export const port: ValueOption<number> = {
  value: '<number>',
  meaning: 'The port: 4321 if left out; when it is taken, the next ones are tried',
  read: (given = '4321') => {
    const number = Number(given);
    if (!/^\d+$/u.test(given) || number > 65_535) throw new UsageError(`"${given}" is no port.`);
    return number;
  },
};
