import type { Layout } from './lay-out.ts';
import { openFolded } from './open-names.ts';

/** The names of all that is closed in a layout, from the top. */
export function closedNames({ lanes, folded }: Layout): string[] {
  return [
    ...lanes.flatMap(({ gathered, more, moreName }) => [
      ...(more > 0 ? [moreName] : []),
      ...(gathered && !gathered.isOpen ? [gathered.name] : []),
    ]),
    ...(folded.rest && !folded.rest.isOpen ? [openFolded] : []),
  ];
}
