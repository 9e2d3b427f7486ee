import { maxTextMegabytes } from '../../../read/read-files.ts';

/** What reading one document may take. A megabyte is a million bytes. */
export interface ReadingLimits {
  /** Seconds for extracting its text. */
  readonly seconds: number;
  /** Megabytes of memory of the process that extracts its text. */
  readonly memory: number;
  /** Megabytes of the file. */
  readonly file: number;
  /** Megabytes of its text. */
  readonly text: number;
}

/** The largest limits that a user can set. */
export const maxLimits: ReadingLimits = { seconds: 999_999, memory: 999_999, file: 999, text: maxTextMegabytes };

/** A book of a thousand pages needs a tenth of each. */
export const usualLimits: ReadingLimits = { seconds: 30, memory: 1000, file: 64, text: 16 };

const excesses: Readonly<Record<keyof ReadingLimits, (limit: number) => string>> = {
  seconds: (limit) => `takes longer than ${limit} seconds to read`,
  memory: (limit) => `takes more than ${limit} MB of memory to read`,
  file: (limit) => `has more than ${limit} MB`,
  text: (limit) => `has more than ${limit} MB of text`,
};

/** Says that a document exceeds a limit, and what to do, to continue after the name of its file. */
export function tooMuch(kind: keyof ReadingLimits, limits: ReadingLimits): string {
  const way = kind === 'file' || kind === 'text' ? 'Part it' : 'Save it anew with another program, or part it';
  const more = Math.min(limits[kind] * 4, maxLimits[kind]);
  const allowance = more > limits[kind] ? `; or allow more, if you know where it comes from: --max-${kind} ${more}` : '.';
  return `${excesses[kind](limits[kind])}. ${way}${allowance}`;
}

/** The same for a document that is nested without end. */
export const tooDeep = 'is nested too deeply to be read. Save it anew with another program.';
