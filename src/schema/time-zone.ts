import { z } from 'zod';
import { nearestWord } from '../text/nearest/nearest-word.ts';
import { isTimeZone } from '../time/zone-offsets.ts';

/** A time zone of the IANA database. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: ({ input }) => `must be a time zone such as Asia/Baku${suggestion(String(input))}` })
  .describe(
    'The time zone whose days and clock the archive shows to every reader, by its IANA name, such as Asia/Baku; UTC, if left out. A time of day without an offset is in it.',
  );

function suggestion(written: string): string {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const plain = written.replaceAll(' ', '_').toLowerCase();
  // A city alone, or the whole name.
  const named = known.find((name) => name.toLowerCase().endsWith(`/${plain}`));
  const nearest =
    named ??
    nearestWord(
      plain,
      known.map((name) => name.toLowerCase()),
    );
  const found = known.find((name) => name.toLowerCase() === nearest?.toLowerCase());
  return found === undefined ? '' : `; did you mean "${found}"?`;
}
