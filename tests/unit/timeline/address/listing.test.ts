import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readListing, writeListing } from '../../../../src/timeline/address/listing.ts';

const both = { isOnlyPeriod: true, isShown: true };
const neither = { isOnlyPeriod: false, isShown: false };

const addresses = {
  'nothing said': ['', neither],
  'only the period': ['?only=period', { isOnlyPeriod: true, isShown: false }],
  'the list in the place of the drawing': ['?show=list', { isOnlyPeriod: false, isShown: true }],
  'both, among other settings': ['?topic=military&only=period&show=list&from=1988', both],
  'words that mean nothing': ['?only=yes&show=timeline', neither],
} as const;

for (const [name, [search, listing]] of Object.entries(addresses)) {
  test(`reads ${name}`, () => expect(readListing({ search })).toEqual(listing));

  test(`what stands before the drawing reads the same of ${name}`, () => {
    const dataset: { show?: string } = {};
    const document = { documentElement: { dataset, getBoundingClientRect: () => undefined } };
    const ResizeObserver = class {
      observe = () => undefined;
    };
    const page = { document, location: { search }, URLSearchParams, ResizeObserver, addEventListener: () => undefined };
    runInNewContext(readFileSync('public/lay-out.js', 'utf8'), page);
    expect(dataset.show === 'list').toBe(listing.isShown);
  });
}

const writes = {
  'what is chosen, after other settings': ['?topic=military', both, '/?topic=military&only=period&show=list#an-event'],
  'nothing of what is as usual': ['?only=period&topic=military&show=list', neither, '/?topic=military#an-event'],
  'nothing at all': ['?show=list', neither, '/#an-event'],
} as const;

for (const [name, [search, listing, address]] of Object.entries(writes))
  test(`writes ${name}`, () => expect(writeListing(listing, { pathname: '/', search, hash: '#an-event' })).toBe(address));
