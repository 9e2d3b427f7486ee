/** What verifying a site may take, whatever the site sends. A site that needs more is not read to its end, and that is said. */
export interface Limits {
  /** The list of hashes. The archive of 10,000 events has one of 10 MB. */
  readonly maxListBytes: number;
  /** A page or a text document, whose words are read. */
  readonly maxTextBytes: number;
  /** Any other file: it is hashed as it comes, and not kept. */
  readonly maxFileBytes: number;
  /** All files together, each as often as it is read. */
  readonly maxTotalBytes: number;
  /** Time in which a host has to begin its answer, and between two parts of it. */
  readonly maxQuietSeconds: number;
  /** An answer that comes more slowly than this, on the whole, is not waited for. */
  readonly minBytesPerSecond: number;
  /** The whole. */
  readonly maxTotalSeconds: number;
  /** Reading one page, and looking up what it quotes. */
  readonly maxPageSeconds: number;
  /** How often one address may lead on to another. */
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

/** Why a site is not read on: it cannot be reached, or needs more than the limits allow. The message is for people. */
export class Stopped extends Error {}

/** What is left of the whole, for all that read at once. */
export interface Allowance {
  /** Takes so many bytes from what is left, or stops. */
  readonly spend: (bytes: number) => void;
  /** Aborted when the time is over, or when a reader has stopped; its reason says why. */
  readonly signal: AbortSignal;
  /** Makes all others stop too. */
  readonly stop: (why: unknown) => void;
  /** Is called at the end, so that no clock runs on. */
  readonly end: () => void;
}

/** Begins to count. */
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

/** What is said of a file that has more than so many bytes. */
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
