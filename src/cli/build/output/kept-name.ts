import { randomUUID } from 'node:crypto';

/** A name, new each time, for what is kept because nobody knows whose it is: it shows, and says of what place it is. */
export function keptName(name: string): string {
  return `${name}.kept-${randomUUID().slice(0, 8)}`;
}
