import { readable } from '../readable.ts';

/*
 * Words with their numbers in the tables of times: "cinco=5 quarto|um_quarto=15". A stroke divides the words for one, and a low
 * line stands for a space.
 */

export function counted(hours: string): string[] {
  return hours.split(' ').map((words, index) => `${words}=${index + 1}`);
}

export function numbersOf(written: readonly string[]): Map<string, number> {
  return new Map(
    written.flatMap((each) => {
      const [words = '', number = ''] = each.split('=');
      return words
        .split('|')
        .flatMap((word) => (word === '' ? [] : [[readable(word).text.replaceAll('_', ' '), Number(number)] as const]));
    }),
  );
}

export function either(numbers: ReadonlyMap<string, number>): string {
  return [...numbers.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}

export function valueOf(words: string | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  return words === undefined ? undefined : (numbers.get(words) ?? Number(words));
}
