import { describe, expect, test } from 'vitest';
import { knownAddresses, nearestAddress } from '../../../src/check/nearest-address.ts';

const addresses = [
  ...['/', '/events/', '/passages/', '/sources/', '/places/', '/parties/', '/about/', '/method/', '/about/licences/'],
  ...[
    '/events/mill-opens/',
    '/events/mill-1907/',
    '/events/mill-1911/',
    '/events/thaw/',
    '/events/winter/',
    '/events/flood-a/',
  ],
  ...['/events/flood-b/', '/places/lower-ford/', '/parties/lower-ford/', '/places/weir/', '/passages/p-epsygcaw/'],
  ...['/sources/mill-book/', '/sources/mill-book/coverage/', '/sources/mill-book.txt', '/stories/mill/', '/stories/mill/1/'],
];
const nearest = (address: string) => nearestAddress(address, knownAddresses(addresses));

describe('a dead link is told the address that it was meant for', () => {
  test.for<[string, string, string]>([
    ['no last slash', '/events/thaw', '/events/thaw/'],
    ['slashes twice', '//events//thaw/', '/events/thaw/'],
    ['capitals', '/Events/Mill-Opens/', '/events/mill-opens/'],
    ['a file of a page', '/events/thaw/index.html', '/events/thaw/'],
    ['a file of ours', '/content/events/thaw.md', '/events/thaw/'],
    ['a file of a document', '/Sources/Mill-Book.txt', '/sources/mill-book.txt'],
    ['signs that ids do not have', '/events/mill_opens/', '/events/mill-opens/'],
    ['accents, as a browser writes them', '/events/th%C3%A1w/', '/events/thaw/'],
    ['the path that the site stands under', '/archive/2020/events/thaw/', '/events/thaw/'],
    ['a fragment and a question', '/events/thaw?a=1#c-2', '/events/thaw/?a=1#c-2'],
    ['another folder', '/parties/weir/', '/places/weir/'],
    ['no folder', '/mill-opens/', '/events/mill-opens/'],
    ['a folder in the singular, where two have the id', '/place/lower-ford/', '/places/lower-ford/'],
    ['a letter left out', '/events/mill-opns/', '/events/mill-opens/'],
    ['two letters exchanged', '/places/lower-frod/', '/places/lower-ford/'],
    ['slips in both parts', '/evnets/wintr/', '/events/winter/'],
    ['a page', '/metod/', '/method/'],
    ['a page under a path', '/archive/about/', '/about/'],
  ])('%s', ([, address, expected]) => {
    expect(nearest(address)).toBe(expected);
  });
});

describe('nothing is suggested', () => {
  test.for<[string, string]>([
    ['for what is like nothing', '/events/harvest/'],
    ['where only the folder is the same', '/events/ice/'],
    ['for another number', '/events/mill-1909/'],
    ['where two are as near', '/events/flood-c/'],
    ['where two folders have the id', '/people/lower-ford/'],
    ['for another passage', '/passages/p-epsygcaa/'],
    ['for a step that the story does not have', '/stories/mill/7/'],
    ['for a short word', '/events/taw/'],
    ['for what cannot be decoded', '/events/%E0%A4%A/'],
    ['for the path that the site stands under', '/archive/'],
  ])('%s', ([, address]) => {
    expect(nearest(address)).toBeUndefined();
  });
});
