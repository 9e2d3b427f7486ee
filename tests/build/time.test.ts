import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/check/run-checks.ts';
import { addressesOf } from '../../src/site/urls.ts';
import { afternoonSite, antiquitySite } from '../built-sites.ts';
import { builtPages } from './pages.ts';

interface Proof {
  readonly site: { readonly name: string; readonly content: string; readonly outDir: string };
  readonly events: readonly (readonly [id: string, words: string])[];
}

/** What each archive says of its dates, in the order of its list. */
const archives: readonly Proof[] = [
  {
    site: afternoonSite,
    events: [
      ['the-hall-is-swept', '6 November 2021'],
      ['the-door-is-opened', '6 November 2021, 2:11\u00A0pm'],
      ['the-guests-come-in', '6 November 2021, 2:11\u00A0pm to 2:20\u00A0pm'],
      ['the-bell-rings', '6 November 2021, 2:15:30\u00A0pm'],
      ['the-lamp-goes-out', '6 November 2021, about 2:30\u00A0pm'],
      ['a-window-breaks', '6 November 2021, between 2:40\u00A0pm and 2:55\u00A0pm, time not stated'],
      ['the-glazier-comes', '6 November 2021, in the hour from 3:00\u00A0pm'],
      ['supper-is-served', '6 November 2021, 6:30\u00A0pm'],
      ['the-band-plays', '6 November 2021, 8:00\u00A0pm to 7 November 2021, 12:15\u00A0am'],
      ['the-last-guest-signs-the-book', '6 November 2021, 11:59\u00A0pm'],
      ['the-cellar-is-locked', '7 November 2021, 12:00\u00A0am'],
      ['the-night-watch-begins', '7 November 2021, 1:05\u00A0am (UTC−4) to 3:05\u00A0am'],
      ['the-first-half-past-one-strikes', '7 November 2021, 1:30\u00A0am (UTC−4)'],
      ['the-porter-puts-the-clock-back', '7 November 2021, 1:00\u00A0am (UTC−5)'],
      ['the-second-half-past-one-strikes', '7 November 2021, 1:30\u00A0am (UTC−5)'],
      ['the-door-is-closed', '7 November 2021, 3:10\u00A0am'],
    ],
  },
  {
    site: antiquitySite,
    events: [
      ['the-ice-withdraws', '17,001 BC'],
      ['the-consul-is-killed', '15 March 44 BC'],
      ['the-mountain-burns', 'about October AD 79'],
      ['the-old-emperors-rule', 'until AD 476'],
      ['the-chapel-is-built', 'one of the years 1301 to 1400'],
      ['a-feast-is-held-at-christmas', '25 December of a year from 1560 to 1569'],
      ['the-well-is-dug', 'one of the years 1667, 1668 or 1670 to 1672'],
      ['the-road-is-laid', 'some year from 1900 to 1999'],
      ['the-wall-is-mended', 'some year from 1900 to 1999, estimated at 1950'],
      ['the-fair-is-held', '1960 and December 1961'],
      ['the-hall-is-built', 'some time in the 1960s'],
      ['the-new-school-stands-open', 'from 1985'],
      ['the-tax-is-paid', 'first quarter of 2001'],
      ['the-orchard-flowers', 'spring 2001'],
      ['the-letter-is-written', '11 June 2004 (year uncertain, day approximate)'],
      ['the-bridge-is-opened', '4 May 2019'],
      ['the-first-cart-crosses', '4 May 2019, 10:15\u00A0am'],
      ['the-mayor-crosses', '4 May 2019, about 10:17\u00A0am'],
    ],
  },
];

describe.for(archives)('$site.name', ({ site, events }) => {
  const pages = new Map(builtPages(resolve(site.outDir)).map((page) => [page.path, page.html]));

  test('has nothing wrong, and no tellings that disagree', () => {
    const { archive, problems } = runChecks(site.content, addressesOf);
    expect(problems).toEqual([]);
    expect(archive?.disagreements).toEqual([]);
  });

  test('lists its events by the first time at which each can have begun', () => {
    const list = (pages.get('/') ?? '').split('<main')[1] ?? '';
    const places = events.map(([id]) => list.lastIndexOf(`/events/${id}/"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.for(events)('the page of an event has its date in words: %s', ([id, words]) => {
    expect(pages.get(`/events/${id}/`)).toContain(words);
  });
});
