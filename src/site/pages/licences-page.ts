/** A package of which some code or file is sent to the reader's browser. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence that the package states, if possible as an SPDX identifier. */
  readonly licence: string;
  /** The full texts of its licence files. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

const key = Symbol.for('passage.shipped');
const shared = globalThis as { [key]?: { list: readonly ShippedPackage[] } };

/**
 * The packages that the build has bundled. The list belongs to the process, not to this module, because pages are bundled too,
 * with their own copies of modules. Under `npm run dev` nothing is bundled, and the list is empty.
 */
export const shipped = (shared[key] ??= { list: [] });
