/** Names of folders and endings of files, which are no words of what is looked for at an address. */
const ofPlaces =
  /^(?:events?|sources?|documents?|passages?|places?|parties|party|stories|story|wording|coverage|help|index|search|404|html?|php|aspx?)$/u;

/**
 * The words of a path at which there is no page: `shusha control` of `/events/shusha-control/`. `home`: the path of the site's
 * first page, which tells nothing of what is looked for.
 */
export function wordsOfPath(path: string, home: string): string {
  const own = path.startsWith(home) ? path.slice(home.length) : path;
  const words = decoded(own)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '' && !ofPlaces.test(word)).join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
