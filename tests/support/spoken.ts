import type { Terminal } from '../../src/cli/framework/terminal.ts';

/** A terminal that keeps what is said; somebody sits at it if there are answers, which are given in their order. */
export function spokenTo(answers?: readonly string[]): Terminal & { readonly said: string; readonly errors: string } {
  let [said, errors] = ['', ''];
  const left = [...(answers ?? [])];
  const ask = (question: string) => {
    said += question;
    return Promise.resolve(left.shift() ?? '');
  };
  return {
    get said() {
      return said;
    },
    get errors() {
      return errors;
    },
    print: (words) => void (said += words),
    printError: (words) => void (errors += words),
    ask: answers && ask,
  };
}
