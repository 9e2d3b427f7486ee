/**
 * The layers of the style sheets, the weakest first. Every rule of the site stands in one of them. The first sheet of a page
 * to name layers orders them, and any sheet may be the first, so each begins with this.
 */
export const layerOrder = '@layer reset, tokens, prose, layout, parts, print;';
