import type { ProblemWords } from '../problems/catalogue.ts';

/**
 * Why a value is refused, where its problem has its own row in the catalogue. It travels as the `params` of zod's custom issue.
 */
export type RefusedValue =
  | ({ readonly problem: 'date-invalid' } & Pick<ProblemWords<'date-invalid'>, 'date' | 'repaired' | 'less'>)
  | ({ readonly problem: 'calendar-date-invalid' } & Pick<ProblemWords<'calendar-date-invalid'>, 'date' | 'calendar'>)
  | ({ readonly problem: 'value-invalid' } & ProblemWords<'value-invalid'>);
