import type { Subject } from './subject.ts';

/** One section of the comparison: what it measures of a page in one run, by the name of the measure. */
export interface Section {
  readonly name: string;
  readonly title: string;
  measure(subject: Subject, address: string, cpu: number): Promise<Readonly<Record<string, number>>>;
}

/** A measure as the report shows it. */
export interface MeasureLine {
  readonly key: string;
  readonly words: string;
  readonly unit: 'ms' | 'kB' | '';
}
