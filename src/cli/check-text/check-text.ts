import { namedDocumentsOf } from '../../quotations/archive-facts.ts';
import type { Article } from '../../quotations/article/article.ts';
import { checkAtOnce } from '../../quotations/check-article.ts';
import { isFaulty, reportOf } from '../../quotations/report/report.ts';
import { reportText } from '../../quotations/report/report-text.ts';
import { readSettings } from '../../settings.ts';
import { permalink } from '../../site/links.ts';
import { checkTextData } from '../../site/pages/check-text/check-text-data.ts';
import { line } from '../../words/en/check-text/verdicts.ts';
import { NoText } from '../author/extract/extracted.ts';
import { openArchive } from '../author/open-archive.ts';
import { command, UsageError } from '../framework/command.ts';
import { content } from '../framework/options.ts';
import type { Terminal } from '../framework/terminal.ts';
import { articleEndings, readArticle } from './read-article.ts';

/** `npm run check-text`: says which quotations of any text stand in the documents, and which do not. */
export const checkText = command({
  summary: 'Look up every quotation of a text in the documents, and say which were altered or stand nowhere',
  forms: ['<file>'],
  options: {
    json: { meaning: 'For programs: all that was found as JSON' },
    whole: { meaning: 'Look every sentence up, in quotation marks or not' },
    content,
  },
  exitCodes:
    'Exit codes: 0 every quotation stands in a document, and in the one that is named beside it; 1 one was altered, stands nowhere,\n' +
    'or stands in another document than the one named; 2 there is no text to check',
  run: ({ json, whole, content }, files, terminal) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new UsageError(file === undefined ? `Name a file: ${articleEndings.join(', ')}.` : 'One text at a time.');
    if (!articleEndings.some((ending) => file.toLowerCase().endsWith(ending)))
      throw new UsageError(`${file} is of no kind that can be read: ${articleEndings.join(', ')}.`);
    return checkFile(content, file, { isJson: json, isWhole: whole }, terminal);
  },
});

/** Returns the exit code that the help of the command tells. */
async function checkFile(
  folder: string,
  file: string,
  { isJson, isWhole }: { readonly isJson: boolean; readonly isWhole: boolean },
  terminal: Terminal,
): Promise<number> {
  let article: Article;
  try {
    article = await readArticle(file);
  } catch (error) {
    if (!(error instanceof NoText)) throw error;
    terminal.printError(`${file} ${error.message}\n`);
    return 2;
  }
  const opened = openArchive(folder, terminal, { fillsBlanks: true });
  if (!opened) return 2;
  const facts = checkTextData(opened.archive, permalink);
  const documents = namedDocumentsOf(
    facts,
    opened.archive.sources.map(({ folded }) => folded),
  );
  const judgements = checkAtOnce(article, documents, { ...facts, isWhole });
  const report = reportOf(article, judgements, facts, documents);
  const { isSiteGiven } = readSettings();
  if (isJson) terminal.print(`${JSON.stringify({ file, ...report }, null, 2)}\n`);
  else {
    terminal.print(
      reportText(report, ({ document, title, passages, href, line: at }) => {
        const [passage] = passages;
        return `${title}: ${document}, ${line({ line: at })}${isSiteGiven ? `, ${passage?.href ?? href}` : passage ? `, ${passage.id}` : ''}`;
      }),
    );
  }
  return isFaulty(report) ? 1 : 0;
}
