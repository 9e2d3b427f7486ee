/** The pages that explain what the check finds. The explanations of the problems are in `src/problems/`. */

import type { Sentence } from '../sentence.ts';

export const title = 'What the check finds';
export const description = 'Every kind of problem that keeps this archive from being published, explained.';
export const lead =
  'This site is built only when its content passes a check. These are the kinds of problems that the check tells its authors of, each with an example and its repair.';

export const whatToDo = 'What to do';
export const example = 'An example';
export const checkSays = 'The check says';
export const putRight = 'Put right';
/** Said before a changed line to readers who do not see its colour. */
export const takenAway = 'taken away: ';
export const added = 'added: ';

export function thereIsNo({ file }: { readonly file: string }): Sentence<'file'> {
  return ['There is no ', { name: 'file', words: file }, '.'];
}

/** How authors can read the same explanation in a terminal. */
export function inTheTerminal({ code }: { readonly code: string }): Sentence<'command'> {
  return ['In the terminal: ', { name: 'command', words: `npm run check -- --explain ${code}` }];
}
