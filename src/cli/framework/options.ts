import { folderOf, readSettings } from '../../settings.ts';
import { UsageError, type ValueOption } from './command.ts';

/** The content folder. */
export const content: ValueOption<string> = {
  value: '<dir>',
  meaning: 'The content folder: content/, or PASSAGE_CONTENT, if left out',
  read: (given) => named('--content', given, readSettings().content),
};

/** Where the site is built. */
export const outDir: ValueOption<string> = {
  value: '<dir>',
  meaning: 'Where the site is: dist/, or PASSAGE_OUT, if left out',
  read: (given) => named('--outDir', given, readSettings().outDir),
};

/** Where the site, or a copy of it for a disk, is built: that depends on another option. */
export const outDirOrNone: ValueOption<string | undefined> = {
  value: '<dir>',
  meaning: 'Where the site goes: dist/, or PASSAGE_OUT, or dist-offline/ with --offline, if left out',
  read: (given) => named('--outDir', given, undefined),
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

/** Who can reach a site that is served. */
export const host: ValueOption<string | undefined> = {
  value: '<address>',
  meaning: 'The address to listen on: if left out, this machine alone can reach it; 0.0.0.0 lets others in',
  read: (given) => {
    if (given?.trim() === '') throw new UsageError('--host needs an address, such as 0.0.0.0 for all that this machine has.');
    return given;
  },
};

function named<T>(option: string, given: string | undefined, otherwise: T): string | T {
  return given === undefined ? otherwise : folderOf(option, given);
}
