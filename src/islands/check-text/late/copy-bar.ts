import type { ReportedPlace } from '../../../quotations/report/report.ts';
import { reportMarkdown } from '../../../quotations/report/report-markdown.ts';
import { reportText } from '../../../quotations/report/report-text.ts';
import * as words from '../../../words/en/check-text/results.ts';
import { copyText } from '../../copy-text.ts';
import { element } from './elements.ts';
import type { Outcome } from './run-check.ts';
import { wordsLink } from './words-link.ts';

/** Buttons that copy the result, as text, as Markdown and as JSON. */
export function copyBar({ report, documents }: Outcome): HTMLElement {
  const absolute = (href: string) => new URL(href, document.baseURI).href;
  const addressOf = (place: ReportedPlace) => absolute(wordsLink(place, documents));
  const ways: readonly (readonly [string, () => string])[] = [
    [words.copyAsText, () => reportText(report, (place) => `${place.title}: ${addressOf(place)}`)],
    [words.copyAsMarkdown, () => reportMarkdown(report, addressOf)],
    [words.copyAsJson, () => `${JSON.stringify(report, null, 2)}\n`],
  ];
  const said = element('span', { role: 'status' });
  const buttons = ways.flatMap(([label, make]) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      void copyText(make()).then((isCopied) => {
        said.textContent = isCopied ? words.copied : words.notCopied;
      });
    });
    return [button, ' '];
  });
  return element('p', { class: 'check-copy' }, `${words.copyLabel} `, ...buttons, said);
}
