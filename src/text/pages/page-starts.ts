/** Where each page of a text begins whose pages are parted by form feeds; nothing for a text that has none. */
export function pageStartsIn(text: string): number[] | undefined {
  const starts = [0];
  for (let feed = text.indexOf('\f'); feed !== -1; feed = text.indexOf('\f', feed + 1)) starts.push(feed + 1);
  // Many programs end the last page with one too.
  if (text.slice(starts.at(-1)).trim() === '') starts.pop();
  return starts.length > 1 ? starts : undefined;
}
