import { type CodeFrame, codeFrames } from '../check/reporters/code-frame.ts';
import { countProblems, summaryWords } from '../check/reporters/count-problems.ts';
import { escapeMarkup } from '../markdown/escape-markup.ts';
import { catalogue } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { language } from '../words/en/grammar.ts';
import * as words from '../words/en/report.ts';

const styles = ['base/tokens', 'base/reset', 'base/prose', 'base/layout', 'pages/help', 'base/report'];
const maxFrameWidth = 100;

/**
 * The report as a page, which `npm run dev` shows in place of every page while the content has errors. It uses the site's style
 * sheets, as the dev server serves them; Vite's client reloads the page when the content has changed.
 */
export function reportPage(problems: readonly Problem[], texts: ReadonlyMap<string, string>, base: string): string {
  const root = base.replace(/\/$/u, '');
  const summary = summaryWords(countProblems(problems));
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(summary)}</title>
${styles.map((name) => `<link rel="stylesheet" href="${root}/src/styles/${name}.css">`).join('\n')}
<script type="module" src="${root}/@vite/client"></script>
</head>
<body class="report-page">
<main class="column">
<header class="page-head">
<h1>${escapeMarkup(summary)}</h1>
<p class="lead">${escapeMarkup(words.shownAgain)}</p>
</header>
${files.map(([file, found]) => fileSection(file, found, texts.get(file))).join('\n')}
</main>
</body>
</html>
`;
}

function fileSection(file: string, problems: readonly Problem[], text: string | undefined): string {
  const frames = text === undefined ? undefined : codeFrames(text);
  return `<section>
<h2>${escapeMarkup(file)}</h2>
${problems.map((each) => article(each, frames?.(each, maxFrameWidth))).join('\n')}
</section>`;
}

function article(each: Problem, frame: CodeFrame | undefined): string {
  const { file, line, column, code, severity, message, hint } = each;
  return `<article class="${severity}">
<h3>${escapeMarkup(catalogue[code].title)}</h3>
<p class="place"><code>${escapeMarkup(`${file}:${line}:${column}`)}</code> ${severity === 'warning' ? words.warning : ''} ${code}</p>
${frame ? `<pre>${escapeMarkup(`${frame.number} | ${frame.line}\n${' '.repeat(frame.number.length)} | ${frame.underline}`)}</pre>` : ''}
<p class="message">${escapeMarkup(message)}</p>
<p class="hint">${escapeMarkup(hint)}</p>
</article>`;
}
