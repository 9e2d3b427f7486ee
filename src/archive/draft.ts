/** An archive object while its links are being made: its fields and lists can still be written. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** The values of lazy fields that have been computed already, by their object. */
const madeLate = new WeakMap<object, (readonly unknown[])[]>();

/**
 * Gives an object a field whose value is computed when it is first read: what only some pages and rules need, and takes long
 * for a long document, is not computed for the others. Copying the object computes it.
 */
export function lazily<Holder extends object, Key extends keyof Holder>(
  object: Holder,
  key: Key,
  make: () => Holder[Key],
): void {
  const values: Holder[Key][] = [];
  madeLate.set(object, [...(madeLate.get(object) ?? []), values]);
  const get = () => {
    if (values.length === 0) values.push(make());
    if (Object.isFrozen(object)) freezeDeep(values);
    return values[0] as Holder[Key];
  };
  Object.defineProperty(object, key, { get, enumerable: true });
}

/** Freezes an object and all it leads to, following links once. Bytes and typed arrays cannot be frozen. */
export function freezeDeep<T>(root: T): T {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) continue;
    Object.freeze(value);
    const late = madeLate.get(value);
    for (const inner of late ? storedValues(value, late) : Object.values(value)) pending.push(inner);
  }
  return root;
}

/** The values of an object's fields, without computing lazy ones that nothing has read yet. */
function storedValues(object: object, late: readonly (readonly unknown[])[]): unknown[] {
  const fields = Object.values(Object.getOwnPropertyDescriptors(object)) as PropertyDescriptor[];
  return [...fields.flatMap((field) => (field.get ? [] : [field.value as unknown])), ...late.flat()];
}
