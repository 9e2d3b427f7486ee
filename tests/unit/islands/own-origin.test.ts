import { expect, test } from 'vitest';
import { ownOrigin } from '../../../src/islands/own-origin.ts';

test.for<[string, string | undefined]>([
  ['https://archive.example/events/a/', 'https://archive.example'],
  ['http://archive.example:8080/', 'http://archive.example:8080'],
  ['http://192.168.0.7:4321/', 'http://192.168.0.7:4321'],
  ['https://localhost.example/', 'https://localhost.example'],
  ['http://localhost:4321/', undefined],
  ['http://archive.localhost/', undefined],
  ['http://127.0.0.1:4321/', undefined],
  ['http://127.1.2.3/', undefined],
  ['http://0.0.0.0:4321/', undefined],
  ['http://[::1]:4321/', undefined],
  ['file:///D:/copies/dist-offline/index.html', undefined],
])('a page read from %s is at %s for others', ([address, origin]) => {
  expect(ownOrigin(new URL(address))).toBe(origin);
});
