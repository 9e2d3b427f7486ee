import { daysToCivil } from '../../../src/time/civil.ts';
import { dayLength } from '../../../src/time/midnight.ts';

/** A moment in the form of the cases, for years that JavaScript's dates do not have too; null for none. */
export function told(moment: number): string | null {
  if (!Number.isFinite(moment)) return null;
  const { year, month, day } = daysToCivil(moment / dayLength);
  const digits = (number: number, count = 2) => String(number).padStart(count, '0');
  const seconds = Math.round((moment - Math.floor(moment / dayLength) * dayLength) / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, ...(seconds % 60 ? [seconds % 60] : [])].map((part) =>
    digits(Math.floor(part)),
  );
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month)}-${digits(day)}${seconds ? `T${time.join(':')}` : ''}`;
}
