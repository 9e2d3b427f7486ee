/**
 * The layers of the style sheets, the weakest first; every rule of the site is in one of them. The first sheet of a page that
 * names layers decides their order, and any sheet may be the first, so each begins with this line.
 */
export const layerOrder = '@layer reset, tokens, prose, layout, parts, print;';
