/**
 * A kind of page of the site. The page of a very long document (`site/pages/reader-page.ts`) is of two kinds. Removed documents
 * and withdrawn passages have pages of other kinds.
 */
export type PageKind = 'home' | 'embed' | 'event' | 'source' | 'long source' | 'passage' | 'step' | 'check' | 'search';

/** The name of an element; one with a hyphen is of our own. */
export type Tag = keyof HTMLElementTagNameMap | keyof SVGElementTagNameMap | `${string}-${string}`;

/** An element that a script and the HTML of a page both know: one row of the contract between them. */
export interface Hook {
  /** The element that has it, or each of those that may. */
  readonly tag: Tag | readonly Tag[];
  /** Data that it always has: each is an attribute, `data-` and the name. */
  readonly data?: readonly string[];
  /** Data that it may have. */
  readonly maybeData?: readonly string[];
  /** The pages that always have it, in a template too. If there are none, a script creates it, or only a site without a known address has it. */
  readonly on?: readonly PageKind[];
  /** The pages that have it when there is something to show in it. */
  readonly maybeOn?: readonly PageKind[];
}

/** The hooks of one piece of HTML by their names, which no other table uses. */
export type HookTable = Readonly<Record<string, Hook>>;

/** The element type of a tag. */
export type ElementOfTag<Name extends Tag> = Name extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Name]
  : Name extends keyof SVGElementTagNameMap
    ? SVGElementTagNameMap[Name]
    : HTMLElement;
