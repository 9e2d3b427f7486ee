import stringWidth from 'string-width';

/**
 * Words in lines of at most `width` cells; their own line breaks stay. A line that begins with white space is meant for copying
 * and is never wrapped.
 */
export function wrapWords(words: string, width: number): string[] {
  return words.split('\n').flatMap((line) => (/^\s/u.test(line) || stringWidth(line) <= width ? line : wrapLine(line, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && stringWidth(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
