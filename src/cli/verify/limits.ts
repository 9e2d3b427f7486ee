/** Limits for verifying a site, whatever it sends. A site that exceeds them is not read to its end, and that is reported. */
export interface Limits {
  /** The list of hashes. It has 10 MB for the archive of 10,000 events. */
  readonly maxListBytes: number;
  /** A page or a text document, whose words are read. */
  readonly maxTextBytes: number;
  /** Any other file: it is hashed as it comes, and not stored. */
  readonly maxFileBytes: number;
  /** All files together; a file that is read twice counts twice. */
  readonly maxTotalBytes: number;
  /** Time until a host begins its answer, and between two parts of it. */
  readonly maxQuietSeconds: number;
  /** An answer whose average speed is lower is given up. */
  readonly minBytesPerSecond: number;
  /** Verifying the whole site. */
  readonly maxTotalSeconds: number;
  /** Reading one page, and looking up its quotations. */
  readonly maxPageSeconds: number;
  /** Redirects in a row. */
  readonly maxRedirects: number;
}

const MiB = 1024 ** 2;

export const usualLimits: Limits = {
  maxListBytes: 64 * MiB,
  maxTextBytes: 64 * MiB,
  maxFileBytes: 512 * MiB,
  maxTotalBytes: 16 * 1024 * MiB,
  maxQuietSeconds: 20,
  minBytesPerSecond: 4096,
  maxTotalSeconds: 2 * 3600,
  maxPageSeconds: 60,
  maxRedirects: 5,
};

/** Why verifying was stopped: the site cannot be reached, or exceeds the limits. The message is for people. */
export class Stopped extends Error {}

/** What remains of the total limits, shared by all that read at once. */
export interface Allowance {
  /** Subtracts bytes from what remains, or throws. */
  readonly spend: (bytes: number) => void;
  /** Aborted when the time is over, or when a reader has stopped; its reason says why. */
  readonly signal: AbortSignal;
  /** Stops all others too. */
  readonly stop: (why: unknown) => void;
  /** Must be called at the end, to stop the clock. */
  readonly end: () => void;
}

/** Starts the clock. */
export function allowance({ maxTotalBytes, maxTotalSeconds }: Limits): Allowance {
  const controller = new AbortController();
  const stop = (why: unknown) => controller.abort(why);
  const clock = setTimeout(
    () => stop(new Stopped(`It takes longer than ${timeWords(maxTotalSeconds)}. ${instead}`)),
    maxTotalSeconds * 1000,
  );
  let spent = 0;
  return {
    spend(bytes) {
      spent += bytes;
      if (spent > maxTotalBytes) throw new Stopped(`It has more than ${byteWords(maxTotalBytes)} in all. ${instead}`);
    },
    signal: controller.signal,
    stop,
    end: () => clearTimeout(clock),
  };
}

const instead = 'This is more than verifying may take: check it with "sha256sum -c SHA256SUMS" in a copy of it.';

/** The error for a file with more than `maxBytes` bytes. */
export function tooLong(name: string, maxBytes: number): Stopped {
  return new Stopped(`${name} is longer than ${byteWords(maxBytes)}, and is not read on.`);
}

/** "64 MB", as a message says it. */
function byteWords(bytes: number): string {
  if (bytes >= 1024 * MiB) return `${Math.floor(bytes / 1024 / MiB)} GB`;
  return bytes >= MiB ? `${Math.floor(bytes / MiB)} MB` : `${bytes.toLocaleString('en-GB')} bytes`;
}

function timeWords(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.floor(seconds / 60)} minutes` : `${Math.floor(seconds / 3600)} hours`;
}
