type Part = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';
type Time = number | Date | UtcMoment | undefined;

/**
 * The little of moment that vis-timeline uses, always in UTC. It stands in for the package `moment` (astro.config.mjs),
 * whose sixty kilobytes know languages and zones that this timeline must not use.
 */
class UtcMoment {
  #date: Date;

  constructor(time: Time) {
    this.#date = time === undefined ? new Date() : new Date(time.valueOf());
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  isValid(): boolean {
    return !Number.isNaN(this.valueOf());
  }

  clone(): UtcMoment {
    return new UtcMoment(this.valueOf());
  }

  locale(): this {
    return this;
  }

  isSame(other: number | UtcMoment): boolean {
    return this.valueOf() === other.valueOf();
  }

  format(): string {
    return this.#date.toISOString();
  }

  add(count: number, unit: string): this {
    const name = unit.replace(/s$/u, '');
    if (name === 'year') this.#date.setUTCFullYear(this.#date.getUTCFullYear() + count);
    else if (name === 'month') this.#date.setUTCMonth(this.#date.getUTCMonth() + count);
    else this.#date = new Date(this.valueOf() + count * (lengths[name] ?? 1));
    return this;
  }

  subtract(count: number, unit: string): this {
    return this.add(-count, unit);
  }

  year = this.#part('FullYear');
  month = this.#part('Month');
  date = this.#part('Date');
  hours = this.#part('Hours');
  minutes = this.#part('Minutes');
  seconds = this.#part('Seconds');
  milliseconds = this.#part('Milliseconds');

  /** Reads a part of the time, or sets it. */
  #part(name: Part) {
    return (value?: number): number | this => {
      if (value === undefined) return this.#date[`getUTC${name}`]();
      this.#date[`setUTC${name}`](value);
      return this;
    };
  }
}

const lengths: Readonly<Record<string, number>> = {
  week: 604_800_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
};

/** A time; now, if none is given. */
export const utcMoment = Object.assign((time?: Time) => new UtcMoment(time), {
  isMoment: (value: unknown) => value instanceof UtcMoment,
  locale: () => 'en',
});

export default utcMoment;
