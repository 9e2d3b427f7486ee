/**
 * A kind of page of the site. The page of a very long document (`site/pages/reader-page.ts`) is of two. A document that was
 * removed and a passage that was withdrawn have pages of other kinds.
 */
export type PageKind = 'home' | 'embed' | 'event' | 'source' | 'long source' | 'passage' | 'step';

/** The name of an element; one with a hyphen is of our own. */
export type Tag = keyof HTMLElementTagNameMap | keyof SVGElementTagNameMap | `${string}-${string}`;

/** An element by which a script and the HTML of a page know each other: one row of the contract between them. */
export interface Hook {
  /** The element that has it, or each of those that may. */
  readonly tag: Tag | readonly Tag[];
  /** What it tells the script: each is an attribute, `data-` and its name. */
  readonly data?: readonly string[];
  /** What it tells if there is something to tell. */
  readonly maybeData?: readonly string[];
  /** The pages that have it whenever they are built, also in a template. Without any, a script makes it. */
  readonly on?: readonly PageKind[];
  /** The pages that have it when there is something for it to hold. */
  readonly maybeOn?: readonly PageKind[];
}

/** The hooks of one piece of HTML by their names, which are unlike those of any other piece. */
export type HookTable = Readonly<Record<string, Hook>>;

/** What a script gets for a tag. */
export type ElementOfTag<Name extends Tag> = Name extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Name]
  : Name extends keyof SVGElementTagNameMap
    ? SVGElementTagNameMap[Name]
    : HTMLElement;
