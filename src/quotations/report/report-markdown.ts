import * as words from '../../words/en/check-text/verdicts.ts';
import type { DifferencePart } from '../judge/verdict.ts';
import type { Report, ReportedPlace, ReportedQuotation } from './report.ts';
import { linesOf, summaryOf } from './report-lines.ts';

/** A report in Markdown; `addressOf` makes a full address of a link of the site. */
export function reportMarkdown(report: Report, addressOf: (place: ReportedPlace) => string): string {
  const quotations = report.quotations.map((each) => quotationMarkdown(each, addressOf));
  const figures = report.figures.map(
    (figure) =>
      `- ${escaped(figure.words.trim())} ${escaped(words.otherFigure(figure))} ${escaped(words.statedFigures(figure))}`,
  );
  const more = figures.length > 0 ? [`**${words.figuresTitle}**`, figures.join('\n')] : [];
  return `${[escaped(summaryOf(report)), ...quotations, ...more].join('\n\n')}\n`;
}

function quotationMarkdown(quotation: ReportedQuotation, addressOf: (place: ReportedPlace) => string): string {
  const { status, words: quoted, difference, places, line } = quotation;
  const items = [
    ...linesOf(quotation).map(escaped),
    ...(difference.length > 0 ? [`${words.comparedLabel}: ${difference.map(differing).join(' ')}`] : []),
    ...places.map((place) => `[${escaped(place.title)}](${addressOf(place)})`),
    ...places.flatMap(({ passages }) => passages.flatMap(({ events }) => events.map(({ title }) => escaped(title)))),
  ];
  return [
    `**${words.label({ status })}** (${words.line({ line })})`,
    `> ${escaped(quoted)}`,
    items.map((item) => `- ${item}`).join('\n'),
  ].join('\n\n');
}

function differing({ kind, words: each }: DifferencePart): string {
  if (kind === 'same') return escaped(each);
  return kind === 'dropped' ? `~~${escaped(each)}~~` : `**${escaped(each)}**`;
}

/** Words in which nothing is a mark of Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/gu, '\\$&');
}
