import { part } from '../parts/part.ts';
import { link, origin } from './links.ts';

/** Whether the pages know at which address readers find them. */
export const knowsAddress = origin !== '';

/** Makes an element one in whose words the path of a page stands for its address, if that is not known. */
export function ownPath(path: string): Readonly<Record<string, string | number>> {
  return knowsAddress ? {} : part('own-path', { path: link(path) });
}
