import { z } from 'zod';
import { line, prose } from './fields.ts';

/** A countable thing that sources put numbers on: `measures/<id>.yaml`. */
export const measure = z.strictObject({
  title: line.describe('What is counted, where and when, so that two numbers can be compared.'),
  unit: line.describe('The unit, in the plural: people, settlements, years.'),
  note: prose.optional().describe('A neutral note of ours.'),
});
