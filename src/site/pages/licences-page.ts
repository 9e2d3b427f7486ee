/** A package of which something goes to the reader's browser. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package states it, by SPDX where it can. */
  readonly licence: string;
  /** The files of its licence, whole. */
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

const place = Symbol.for('passage.shipped');
const everywhere = globalThis as { [place]?: { list: readonly ShippedPackage[] } };

/**
 * What the build has bundled. It is kept with the process, because pages are bundled too, and so have modules of their
 * own. While an author works nothing is bundled, and the list is empty.
 */
export const shipped = (everywhere[place] ??= { list: [] });
