import type { ElementOfTag, Tag } from './hook.ts';
import type { Parts } from './tables.ts';

/**
 * Makes an element a part that scripts know by a name, spread into its tag: `<li {...part('era', { from, to })}>`. Scripts find
 * it by the same name (`islands/find-part.ts`). A name or a datum that is in no table does not compile. Styles do not use
 * `data-part`, and scripts do not use classes: each may change without the other.
 */
export function part<Name extends PartName>(name: Name, ...[data]: Told<Name>): Readonly<Record<string, string | number>> {
  const told = Object.entries<Value | undefined>(data ?? {}).flatMap(([datum, value]) =>
    value === undefined ? [] : [[`data-${datum}`, value] as const],
  );
  return Object.fromEntries([['data-part', name], ...told]);
}

export type PartName = keyof Parts;

/** The element type of a part, as a script finds it. */
export type ElementOf<Name extends PartName> = BareElementOf<Name> & { readonly dataset: DataOf<Name> };

/** The same before its data are set. */
export type BareElementOf<Name extends PartName> = ElementOfTag<OneOf<Parts[Name]['tag']> & Tag>;

/** The data of a part, as a script reads them. */
export type DataOf<Name extends PartName> = DOMStringMap &
  Readonly<Record<Data<Name>, string>> & { [Datum in MaybeData<Name>]?: string | undefined };

/** The names of the data of a part. */
export type DatumOf<Name extends PartName> = Data<Name> | MaybeData<Name>;

/** The data that are given when a part is made. */
export type Told<Name extends PartName> = [DatumOf<Name>] extends [never]
  ? []
  : [Data<Name>] extends [never]
    ? [data?: Partial<Record<MaybeData<Name>, Value | undefined>>]
    : [data: Readonly<Record<Data<Name>, Value> & Partial<Record<MaybeData<Name>, Value | undefined>>>];

type Value = string | number;

type Data<Name extends PartName> = Parts[Name] extends { readonly data: infer Names } ? OneOf<Names> & string : never;

type MaybeData<Name extends PartName> = Parts[Name] extends { readonly maybeData: infer Names } ? OneOf<Names> & string : never;

type OneOf<Several> = Several extends readonly (infer One)[] ? One : Several;
