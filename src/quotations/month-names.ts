import { perLanguage } from '../text/languages/per-language.ts';

/** The names of the months of our calendar in a language, alone and beside a day. */
export const monthNames = perLanguage((language: string): readonly string[] => {
  const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const formats = shapes.map((shape) => new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' }));
  const parts = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2000, month))).flat(),
  );
  return [...new Set(parts.flatMap(({ type, value }) => (type === 'month' ? value : [])))];
});
