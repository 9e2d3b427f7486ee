import type { BareElementOf, DatumOf, ElementOf, PartName, Told } from '../parts/part.ts';

/** Values that data of a part must have: `{ kind: 'topic' }`. */
type Words<Name extends PartName> = Readonly<Partial<Record<DatumOf<Name>, string>>>;

/** The first part with a name inside an element, typed by its table. */
export function find<Name extends PartName>(root: ParentNode, name: Name, words?: Words<Name>): ElementOf<Name> | null {
  return root.querySelector<ElementOf<Name>>(selectorOf(name, words));
}

/** The same, for a part without which the page cannot work: throws if it is missing. */
export function mustFind<Name extends PartName>(root: ParentNode, name: Name): ElementOf<Name> {
  const found = find(root, name);
  if (!found) throw new Error(`This page has no part "${name}".`);
  return found;
}

/** All parts with a name inside an element, in order. */
export function findAll<Name extends PartName>(root: ParentNode, name: Name, words?: Words<Name>): ElementOf<Name>[] {
  return [...root.querySelectorAll<ElementOf<Name>>(selectorOf(name, words))];
}

/** The part with one of these names that an event's target is, or is inside. */
export function closest<Name extends PartName>(target: EventTarget | null, ...names: readonly Name[]): ElementOf<Name> | null {
  return target instanceof Element ? target.closest<ElementOf<Name>>(names.map((name) => selectorOf(name)).join()) : null;
}

/** A selector for parts, for use with other DOM functions. */
export function selectorOf<Name extends PartName>(name: Name, words?: Words<Name>): string {
  const asked = Object.entries<string | undefined>(words ?? {}).map(
    ([datum, word]) => `[data-${datum}~="${CSS.escape(word ?? '')}"]`,
  );
  return `[data-part="${name}"]${asked.join('')}`;
}

/** Gives an element that a script creates the name and data of a part. */
export function makePart<Name extends PartName>(element: BareElementOf<Name>, name: Name, ...[data]: Told<Name>): void {
  Object.assign(element.dataset, { part: name }, data);
}
