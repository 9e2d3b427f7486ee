/** The address of a link or picture with its title, whose quotation marks are Markdown syntax: `](/about/ "About")`. */
const titled = /\]\([^()\s"']{0,2000}\s+("[^"]{0,2000}"|'[^']{0,2000}')\s{0,9}\)/gu;

/** A text whose quotation marks around link titles are replaced by blanks, so that offsets stay the same. */
export function withoutTitleMarks(text: string): string {
  return text.replace(titled, (link: string, title: string) => {
    const at = link.lastIndexOf(title);
    return `${link.slice(0, at)} ${title.slice(1, -1)} ${link.slice(at + title.length)}`;
  });
}
