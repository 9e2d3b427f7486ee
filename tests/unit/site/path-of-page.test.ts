import { expect, test } from 'vitest';
import { navigation, pathOfPage } from '../../../src/site/meta.ts';

const page = (id: string) => ({ id, title: id, description: id, body: id, draft: false });

test('a page that an archive does not have is not led to', () => {
  const archive = { pages: [page('about')] };
  expect(pathOfPage(archive, 'about')).toBe('/about/');
  expect(pathOfPage(archive, 'method')).toBeUndefined();
  expect(navigation(archive).map(({ path }) => path)).toContain('/about/');
  expect(navigation({ pages: [] }).map(({ path }) => path)).not.toContain('/about/');
});
