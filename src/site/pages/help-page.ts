import { checkExample } from '../../check/check-example.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { catalogue, type ProblemCode } from '../../problems/catalogue.ts';
import { archive } from '../../problems/example-archive.ts';
import { examples } from '../../problems/examples.ts';
import { groups } from '../../problems/explanation.ts';
import { explanations } from '../../problems/explanations.ts';
import { addressesOf } from '../urls.ts';

/** Everything that the help says about one kind of problem, on its page and in the terminal. */
export interface HelpPage {
  readonly code: ProblemCode;
  readonly title: string;
  readonly meaning: string;
  readonly repair: string;
  /** The path of the faulty file of the example. `wrong` is its text; undefined if the mistake is that it is missing. */
  readonly file: string;
  readonly wrong: string | undefined;
  /** The report of the check on the example. */
  readonly report: string;
  /** What repairs the example: the new name of the file, and lines that are removed and added. */
  readonly renamed: string | undefined;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The kinds of problems under one heading. */
export interface HelpGroup {
  readonly title: string;
  readonly kinds: readonly { readonly code: ProblemCode; readonly title: string }[];
}

export const codes = Object.keys(catalogue) as ProblemCode[];

/** All kinds of problems under their headings. */
export function helpIndex(): HelpGroup[] {
  return groups.map((title) => ({
    title,
    kinds: codes.filter((code) => explanations[code].group === title).map((code) => ({ code, title: catalogue[code].title })),
  }));
}

/** The help on one kind of problem. Its report is made by running the check on the example. */
export function helpPage(code: ProblemCode): HelpPage {
  const example = examples[code];
  const { file, wrong, renamed, right = archive[file as keyof typeof archive] ?? null } = example;
  const { problems, texts } = checkExample(example, false, addressesOf);
  const { meaning, repair } = explanations[code];
  const [before, after] = [linesOf(wrong), linesOf(right)];
  return {
    ...{ code, title: catalogue[code].title, meaning, repair },
    file: `content/${file}`,
    wrong: wrong === null ? undefined : (texts.get(`content/${file}`) ?? wrong),
    report: reportOf(terminalReport(problems, { texts })),
    renamed: renamed && `content/${renamed}`,
    removed: example.encoding ? [] : before.filter((line) => !after.includes(line)),
    added: example.encoding ? [] : after.filter((line) => !before.includes(line)),
  };
}

/** The report without the counts at its end. */
function reportOf(report: string): string {
  return report.replace(/(?<!\n)\n+[^\n]+ in \d+ files?\.\n[^]*/u, '\n').trimEnd();
}

function linesOf(text: string | null): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}
