import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../../../astro.config.mjs';
import { astroEnvironment } from '../../../../src/cli/build/astro-environment.ts';
import { readSettings } from '../../../../src/settings.ts';

const settings = { ...readSettings({ PASSAGE_SITE: 'https://me.github.io/repo' }), content: 'my-archive' };
const own = {
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  PASSAGE_CONTENT: resolve('my-archive'),
  PASSAGE_SITE: 'https://me.github.io',
  PASSAGE_BASE: '/repo/',
};

test('nothing that pages, Astro or Vite would read comes from the environment of whoever builds', () => {
  const names = [
    ...['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'NODE_ENV', 'dev'],
    ...['VITE_X', 'VITE_USER_NODE_ENV', 'ASTRO_KEY', 'ASTRO_DEV_BACKGROUND', 'PUBLIC_X', 'VITEST', 'VITEST_MODE'],
    ...['PASSAGE_SITE', 'PASSAGE_BASE', 'PASSAGE_CONTENT', 'PASSAGE_HANDED_OVER'],
  ];
  expect(astroEnvironment(true, Object.fromEntries(names.map((name) => [name, '1'])), settings)).toEqual(own);
});

test('an address that nobody gave is not made up for pages', () => {
  expect(astroEnvironment(true, {}, readSettings({}))['PASSAGE_SITE']).toBe('');
  expect(astroEnvironment(true, {}, readSettings({ PASSAGE_SITE: 'http://localhost' }))['PASSAGE_SITE']).toBe(
    'http://localhost',
  );
});

test('the rest stays: where programs are, how they find the network, how they speak', () => {
  const rest = { PATH: 'programs', HOME: 'own', TZ: 'Asia/Tokyo', DEVICE: 'x', SITES: 'y', NO_COLOR: '1' };
  expect(astroEnvironment(true, rest, settings)).toEqual({ ...rest, ...own });
  expect(astroEnvironment(false, rest, settings)).toMatchObject({ NODE_ENV: 'development' });
});

test('files of settings, here or in a folder above, are not looked for', () => {
  expect(config.vite).toMatchObject({ envDir: false, css: { postcss: {} } });
});
