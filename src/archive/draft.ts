/** An archive object while its links are being made: its fields and lists can still be written. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Freezes an object and all it leads to, following links once. Bytes and typed arrays cannot be frozen. */
export function freezeDeep<T>(root: T): T {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const inner of Object.values(value)) pending.push(inner);
  }
  return root;
}
