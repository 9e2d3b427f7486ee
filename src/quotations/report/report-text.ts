import * as words from '../../words/en/check-text/verdicts.ts';
import type { Report, ReportedFigure, ReportedPlace, ReportedQuotation } from './report.ts';
import { differenceText, linesOf, summaryOf } from './report-lines.ts';

/** How a place of the archive is named: by its address, or by its line where the address of the site is not known. */
export type PlaceName = (place: ReportedPlace) => string;

/** A report as plain text: each quotation in its order, and at the end the sentence that sums it up. */
export function reportText(report: Report, nameOf: PlaceName): string {
  const blocks = [...report.quotations.map((each) => quotationText(each, nameOf)), ...figureTexts(report.figures)];
  return `${[...blocks, summaryOf(report)].join('\n\n')}\n`;
}

function quotationText(quotation: ReportedQuotation, nameOf: PlaceName): string {
  const { status, line, words: quoted, difference, places } = quotation;
  const events = [
    ...new Set(
      places.flatMap(({ passages }) => passages.flatMap((each) => each.events.map(({ title, date }) => `${date}: ${title}`))),
    ),
  ];
  const more = [
    ...linesOf(quotation),
    ...(difference.length > 0 ? [`${words.comparedLabel}: ${differenceText(difference)}`] : []),
    ...places.map(nameOf),
    ...(events.length > 0 ? [`${words.eventsLabel}: ${events.join('; ')}`] : []),
  ];
  return [`${words.label({ status })} (${words.line({ line })}): “${quoted}”`, ...more.map((each) => `  ${each}`)].join('\n');
}

function figureTexts(figures: readonly ReportedFigure[]): string[] {
  if (figures.length === 0) return [];
  const each = figures.map((figure) =>
    [
      `${words.line(figure)}: ${figure.words.trim()}`,
      ...[words.otherFigure(figure), words.statedFigures(figure)].map((line) => `  ${line}`),
    ].join('\n'),
  );
  return [[words.figuresTitle, ...each].join('\n\n')];
}
