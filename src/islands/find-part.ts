import type { BareElementOf, DatumOf, ElementOf, PartName, Told } from '../parts/part.ts';

/** Words that the data of a part must hold: `{ kind: 'topic' }`. */
type Words<Name extends PartName> = Readonly<Partial<Record<DatumOf<Name>, string>>>;

/** The first part of a name in something, as its table describes it. */
export function find<Name extends PartName>(root: ParentNode, name: Name, words?: Words<Name>): ElementOf<Name> | null {
  return root.querySelector<ElementOf<Name>>(selectorOf(name, words));
}

/** The same, where the page cannot be without it. */
export function mustFind<Name extends PartName>(root: ParentNode, name: Name): ElementOf<Name> {
  const found = find(root, name);
  if (!found) throw new Error(`This page has no part "${name}".`);
  return found;
}

/** All parts of a name in something, in order. */
export function findAll<Name extends PartName>(root: ParentNode, name: Name, words?: Words<Name>): ElementOf<Name>[] {
  return [...root.querySelectorAll<ElementOf<Name>>(selectorOf(name, words))];
}

/** The part of one of these names that something is, or stands in. */
export function closest<Name extends PartName>(target: EventTarget | null, ...names: readonly Name[]): ElementOf<Name> | null {
  return target instanceof Element ? target.closest<ElementOf<Name>>(names.map((name) => selectorOf(name)).join()) : null;
}

/** A selector of parts, for those that have to do with other elements. */
export function selectorOf<Name extends PartName>(name: Name, words?: Words<Name>): string {
  const asked = Object.entries<string | undefined>(words ?? {}).map(
    ([datum, word]) => `[data-${datum}~="${CSS.escape(word ?? '')}"]`,
  );
  return `[data-part="${name}"]${asked.join('')}`;
}

/** Makes an element that a script draws the part of a name. */
export function makePart<Name extends PartName>(element: BareElementOf<Name>, name: Name, ...[data]: Told<Name>): void {
  Object.assign(element.dataset, { part: name }, data);
}
