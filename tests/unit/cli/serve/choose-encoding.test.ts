import { expect, test } from 'vitest';
import { chooseEncoding, type Encoding } from '../../../../src/cli/serve/choose-encoding.ts';

const all: Encoding[] = ['identity', 'br', 'gzip'];
const cases: readonly [accepted: string | undefined, there: readonly Encoding[], chosen: Encoding | undefined][] = [
  [undefined, all, 'identity'],
  ['', all, 'identity'],
  ['gzip, deflate, br', all, 'br'],
  ['gzip, deflate, br', ['identity', 'gzip'], 'gzip'],
  ['gzip, deflate, br', ['identity'], 'identity'],
  ['gzip', all, 'gzip'],
  ['x-gzip', all, 'gzip'],
  ['GZip;Q=0.5', all, 'gzip'],
  ['br;q=0', all, 'identity'],
  ['br;q=0.000, gzip', all, 'gzip'],
  ['br;q=0.2, gzip;q=0.8', all, 'gzip'],
  ['br ; q=0.2 , gzip ; q=0.2', all, 'br'],
  ['gzip;q=0.2, identity;q=0.9', all, 'identity'],
  ['gzip;q=0.001', all, 'gzip'],
  ['identity', all, 'identity'],
  ['identity;q=0, gzip', all, 'gzip'],
  ['*', all, 'br'],
  ['br;q=0, *', all, 'gzip'],
  ['*;q=0.5, identity', all, 'identity'],
  ['identity;q=0', ['identity'], undefined],
  ['*;q=0', all, undefined],
  ['gzip, *;q=0', ['identity', 'br'], undefined],
  // Names that only contain the name of an encoding, and invalid weights.
  ['brotli, x-br, br-x', all, 'identity'],
  ['br;q=2, gzip;q=high, deflate;q=', all, 'identity'],
  ['br;q=0;x=1, , ;q=1', all, 'identity'],
];

test.each(cases)('%j of %j: %s', (accepted, there, chosen) => {
  expect(chooseEncoding(accepted, new Set(there))).toBe(chosen);
});
