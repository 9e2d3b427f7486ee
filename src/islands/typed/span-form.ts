import { windowOfAddress } from '../../timeline/address/address-window.ts';
import { type Calendar, calendarOf, isDayBeginning, lastDayOf, partsOf } from '../../timeline/calendar/calendar.ts';
import { timeAt } from '../../timeline/calendar/span-words.ts';
import { type PackedTimeline, unpacked } from '../../timeline/packed.ts';
import { readView, writeView } from '../../timeline/query.ts';
import { shownSpan } from '../../timeline/time-span.ts';
import { readTypedSpan, type UnreadSpan } from '../../timeline/typed/typed-span.ts';
import * as dates from '../../words/en/dates.ts';
import { dayAndTime } from '../../words/en/dates/times.ts';
import { language } from '../../words/en/grammar.ts';
import * as words from '../../words/en/timeline/typed.ts';
import { mustFind } from '../find-part.ts';

/**
 * Gives the two fields the first and the last day of the window, and the window the days that are typed. `lang` is the language
 * of the archive, if it is not the page's: its months are understood too, and those of the reader.
 */
export function fillSpanForm(host: HTMLElement, from: PackedTimeline, lang: string | undefined, signal: AbortSignal): void {
  const data = unpacked(from);
  const [panel, form, why] = [mustFind(host, 'typed-panel'), mustFind(host, 'typed-form'), mustFind(host, 'typed-why')];
  const fields = { from: mustFind(host, 'typed-from'), to: mustFind(host, 'typed-to') };
  const languages = [language, document.documentElement.lang, lang ?? '', ...navigator.languages].filter((tag) => tag !== '');

  const calendar = calendarOf(data);
  const examples = calendar.isTimed ? words.timeExamples : words.dateExamples;
  const tell = (problem: UnreadSpan | undefined) => {
    why.textContent = problem ? sentenceOf(problem.why) : examples;
    why.toggleAttribute('data-wrong', problem !== undefined);
    for (const [name, field] of Object.entries(fields)) field.setAttribute('aria-invalid', String(problem?.field === name));
  };
  let was = { from: '', to: '' };
  // What is typed stays, even if it was before this script was there, or before a panel tells that it is open.
  let isTyped = fields.from.value !== '' || fields.to.value !== '';
  const show = () => {
    const shown = shownSpan(windowOfAddress(data, location), data);
    was = { from: beginningWords(shown.from, calendar), to: endWords(shown.to, calendar) };
    [fields.from.value, fields.to.value] = [was.from, was.to];
    tell(undefined);
  };
  const submit = () => {
    const read = readTypedSpan({ from: fields.from.value, to: fields.to.value }, languages, data, was);
    if ('why' in read) {
      tell(read);
      return fields[read.field].select();
    }
    const address = writeView({ ...readView(location), window: read }, location, calendar);
    history.pushState(null, '', address);
    // Whatever shows the view reads the address, as after a step back.
    dispatchEvent(new PopStateEvent('popstate'));
    panel.open = false;
    panel.querySelector('summary')?.focus();
  };

  form.addEventListener('submit', submit, { signal });
  const toggled = () => {
    if (panel.open && !isTyped) {
      show();
      fields.from.select();
    }
    isTyped &&= panel.open;
  };
  form.addEventListener('input', () => (isTyped = true), { signal });
  panel.addEventListener('toggle', toggled, { signal });
  for (const change of ['viewchange', 'filterchange', 'popstate'])
    addEventListener(change, () => form.contains(document.activeElement) || show(), { signal });
  toggled();
}

function sentenceOf(why: UnreadSpan['why']): string {
  if (why.problem === 'twoWays') return words.twoDates(why);
  if (why.problem === 'twoTimes') return words.twoTimes(why);
  if (why.problem !== 'beyond') return words.notADate(why);
  const [{ from, to }, calendar] = [why.archive, calendarOf(why.archive)];
  return words.beyondArchive({ first: partsOf(from, calendar), last: lastDayOf(to, calendar) });
}

function beginningWords(at: number, calendar: Calendar): string {
  const day = dates.date(partsOf(at, calendar));
  return isDayBeginning(at, calendar) ? day : dayAndTime({ day, time: timeAt(at, calendar) });
}

/** The last day, unless time ends on it before it does. */
function endWords(at: number, calendar: Calendar): string {
  return isDayBeginning(at, calendar) ? dates.date(lastDayOf(at, calendar)) : beginningWords(at, calendar);
}
