/** The offset at which each page of a text begins, if form feeds separate its pages; nothing for a text without any. */
export function pageStartsIn(text: string): number[] | undefined {
  const starts = [0];
  for (let feed = text.indexOf('\f'); feed !== -1; feed = text.indexOf('\f', feed + 1)) starts.push(feed + 1);
  // Many programs put a form feed after the last page too.
  if (text.slice(starts.at(-1)).trim() === '') starts.pop();
  return starts.length > 1 ? starts : undefined;
}
