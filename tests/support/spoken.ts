import type { Terminal } from '../../src/cli/framework/terminal.ts';

/** A terminal that records its output; if there are answers, it is interactive and gives them in order. */
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
