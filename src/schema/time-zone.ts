import { z } from 'zod';
import { nearestWord } from '../text/nearest/nearest-word.ts';
import { isTimeZone } from '../time/zone-offsets.ts';

/** A time zone of the IANA database. */
export const timeZone = z
  .string({ error: ({ input }) => (input === undefined ? undefined : place) })
  .refine((name) => isTimeZone(name) && spelledLike(name) === undefined, {
    error: ({ input }) => `${place}${suggestion(String(input))}`,
  })
  .describe(
    'The time zone whose days and clock the archive shows to every reader, by its IANA name, such as Asia/Baku; UTC, if left out. A time of day without an offset is in it.',
  );

/** An offset or an abbreviation does not say when clocks are put forward and back. */
const place = 'must be a time zone by the name of a place, such as Asia/Baku, or UTC; no offset and no abbreviation';

const knownZones = (): string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** The zone of which a name has the letters, but not the capitals. */
function spelledLike(name: string): string | undefined {
  return knownZones().find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
}

function suggestion(written: string): string {
  if (!/^[a-z]+(?:[ _/-][a-z]+)*$/iu.test(written) || /^[A-Z]{2,5}$/u.test(written)) return '';
  const known = knownZones();
  const plain = written.replaceAll(' ', '_').toLowerCase();
  const names = known.map((name) => name.toLowerCase());
  // A city alone, or the whole name; a slip in the city is not one in its continent.
  const city = plain.split('/').at(-1) ?? '';
  const continent = plain.includes('/') ? plain.split('/', 1)[0] : undefined;
  const inContinent = names.filter((name) => continent === undefined || name.startsWith(`${continent}/`));
  const cities = (from: readonly string[]) => from.map((name) => name.split('/').at(-1) ?? '');
  const nearest =
    names.find((name) => name === plain || name.endsWith(`/${city}`)) ??
    ofCity(nearestWord(city, cities(inContinent)), inContinent) ??
    ofCity(nearestWord(city, cities(names)), names);
  const found = known.find((name) => name.toLowerCase() === nearest);
  return found === undefined ? '' : `. Did you mean "${found}"?`;
}

function ofCity(city: string | undefined, names: readonly string[]): string | undefined {
  return city === undefined ? undefined : names.find((name) => name === city || name.endsWith(`/${city}`));
}
