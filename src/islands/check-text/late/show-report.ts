import type { DifferencePart } from '../../../quotations/judge/verdict.ts';
import type { Report, ReportedPlace, ReportedQuotation } from '../../../quotations/report/report.ts';
import { linesOf, summaryOf } from '../../../quotations/report/report-lines.ts';
import * as words from '../../../words/en/check-text/results.ts';
import * as verdicts from '../../../words/en/check-text/verdicts.ts';
import { copyBar } from './copy-bar.ts';
import { type Child, element, link } from './elements.ts';
import { Pauses } from './pauses.ts';
import type { Outcome } from './run-check.ts';
import { wordsLink } from './words-link.ts';

/** What a reader wants to see first. */
const order = ['altered', 'absent', 'misattributed', 'pieced', 'found', 'short', 'title'] as const;

/** Fills the part of the page that shows what was found, and returns the sentence that sums it up. */
export async function showReport(section: HTMLElement, outcome: Outcome, signal: AbortSignal): Promise<string> {
  const { report } = outcome;
  const { quotations, figures } = report;
  const numbered = quotations.map((quotation, at) => ({ quotation, number: at + 1 }));
  const gravest = numbered.sort((a, b) => order.indexOf(a.quotation.status) - order.indexOf(b.quotation.status));
  const parts: Child[] = [];
  if (quotations.length > 0) {
    const list: HTMLElement[] = [];
    const pauses = new Pauses(signal);
    for (const { quotation, number } of gravest) {
      list.push(verdict(quotation, number, outcome));
      if (pauses.isDue) await pauses.take();
    }
    parts.push(
      ...[copyBar(outcome), element('h2', {}, words.inTextTitle), await markedText(outcome, pauses)],
      ...[element('h2', {}, words.quotationsTitle), element('ol', { class: 'check-verdicts', role: 'list' }, ...list)],
    );
  }
  if (figures.length > 0) parts.push(element('h2', {}, verdicts.figuresTitle), figureList(report));
  section.replaceChildren(...parts);
  return summaryOf(report);
}

function verdict(quotation: ReportedQuotation, number: number, { documents }: Outcome): HTMLElement {
  const { status, line, words: quoted, difference, places } = quotation;
  const [first] = places;
  const head = element(
    'p',
    { class: 'check-head' },
    element('b', {}, verdicts.label({ status })),
    ' · ',
    link(`#_t-${number}`, words.quotationNumber({ number })),
    `, ${verdicts.line({ line })}`,
  );
  return element(
    'li',
    { class: 'check-verdict', id: `_q-${number}`, 'data-status': status, tabindex: '-1' },
    head,
    element('p', { class: 'check-quoted', dir: 'auto' }, `“${quoted}”`),
    ...linesOf(quotation).map((said) => element('p', { class: 'check-said' }, said)),
    first && difference.length > 0 ? compared(difference, first) : '',
    ...onePerDocument(places).map((place) => placeLinks(place, wordsLink(place, documents))),
    eventList(places),
  );
}

/** The document's words, with those that differ. */
function compared(difference: readonly DifferencePart[], { language }: ReportedPlace): HTMLElement {
  const pieces = difference.flatMap(({ kind, words: each }, at): Child[] => {
    const space = at > 0 && !/^[,.;:!?)]/u.test(each) ? ' ' : '';
    if (kind === 'same') return [space, each];
    const [tag, heard] = kind === 'dropped' ? (['del', words.leftOut] as const) : (['ins', words.putIn] as const);
    const hidden = (said: string) => element('span', { class: 'visually-hidden' }, said);
    return [space, element(tag, {}, hidden(heard), each, hidden(words.differenceEnd))];
  });
  return element('blockquote', { class: 'check-document', lang: language, dir: 'auto' }, ...pieces);
}

/** Of several places in one document the first. */
function onePerDocument(places: readonly ReportedPlace[]): ReportedPlace[] {
  return places.filter(({ document }, at) => places.findIndex((each) => each.document === document) === at);
}

function placeLinks(place: ReportedPlace, href: string): HTMLElement {
  const [passage] = place.passages;
  return element(
    'p',
    { class: 'check-place' },
    link(href, words.readIn({ title: place.title })),
    ...(passage ? [' · ', link(passage.href, words.passageLink)] : []),
  );
}

function eventList(places: readonly ReportedPlace[]): HTMLElement | string {
  const events = new Map(
    places.flatMap(({ passages }) => passages.flatMap((each) => each.events.map((event) => [event.href, event]))),
  );
  if (events.size === 0) return '';
  const items = [...events.values()].map(({ href, title, date }) => element('li', {}, `${date}: `, link(href, title)));
  const summary = element('summary', {}, words.eventsLabel({ count: items.length }));
  return element('details', { class: 'check-events' }, summary, element('ul', {}, ...items));
}

function figureList({ figures }: Report): HTMLElement {
  const items = figures.map((figure) =>
    element(
      'li',
      { class: 'check-verdict' },
      element('p', { class: 'check-quoted', dir: 'auto' }, figure.words.trim()),
      element('p', { class: 'check-said' }, `${verdicts.otherFigure(figure)} ${verdicts.statedFigures(figure)}`),
    ),
  );
  return element('ul', { class: 'check-verdicts', role: 'list' }, ...items);
}

/** Letters of a part of the text that is laid out by itself, at least. */
const minPartLetters = 4000;

/**
 * The whole text, with each quotation leading to what was found of it: in parts that end with paragraphs, so that of a long one
 * only what is in sight is laid out.
 */
async function markedText({ article: { text }, report: { quotations } }: Outcome, pauses: Pauses): Promise<HTMLElement> {
  const shown = element('div', { class: 'check-shown', dir: 'auto' });
  let pieces: Child[] = [];
  let from = 0;
  let begun = 0;
  const close = () => {
    shown.append(element('div', { class: 'check-part' }, ...pieces));
    pieces = [];
    begun = from;
  };
  const take = (end: number) => {
    const nextGap = () => paragraphEnd(text, begun + minPartLetters, end);
    for (let gap = nextGap(); gap > from; gap = nextGap()) {
      pieces.push(text.slice(from, gap));
      from = gap;
      close();
    }
    pieces.push(text.slice(from, end));
    from = end;
  };
  for (const [at, { start, end, status }] of quotations.entries()) {
    // One within another has its verdict in the list.
    if (start < from) continue;
    take(start);
    const number = at + 1;
    const label = verdicts.label({ status });
    const heard = element('span', { class: 'visually-hidden' }, ` (${words.verdictLink({ label, number })})`);
    const sign = element('sup', { 'aria-hidden': 'true' }, String(number));
    const leads = link(`#_q-${number}`, text.slice(start, end));
    leads.append(heard, sign);
    pieces.push(element('mark', { id: `_t-${number}`, 'data-status': status }, leads));
    from = end;
    if (pauses.isDue) await pauses.take();
  }
  take(text.length);
  close();
  return shown;
}

/** Where the first paragraph ends after an offset and before another; the beginning of the text, if none does. */
function paragraphEnd(text: string, offset: number, end: number): number {
  const gap = text.indexOf('\n\n', offset);
  return gap === -1 || gap + 2 > end ? 0 : gap + 2;
}
