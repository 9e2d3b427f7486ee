import { shownName } from '../../../text/shown-name.ts';

/** The first few of some names, and how many there are besides. */
export function fewNames(names: readonly string[], maxShown = 3): string {
  const shown = names.slice(0, maxShown).map(shownName).join(', ');
  return names.length > maxShown ? `${shown} and ${names.length - maxShown} more` : shown;
}
