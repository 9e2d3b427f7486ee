import { randomUUID } from 'node:crypto';

/** A new, visible name for something that is kept because nobody knows whose it is; it says which place it comes from. */
export function keptName(name: string): string {
  return `${name}.kept-${randomUUID().slice(0, 8)}`;
}
