import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layerOrder } from '../../../src/site/layer-order.ts';
import { orderLayers } from '../../../src/vite/order-layers.ts';

const styles = resolve('src/styles');
const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const { transform } = orderLayers();

test('every sheet of the site begins with the order of the layers, and says none of its own', () => {
  expect(sheets.length).toBeGreaterThan(20);
  for (const name of sheets) {
    const text = readFileSync(join(styles, name), 'utf8');
    expect(text, name).not.toMatch(/@layer[^{;]*;/u);
    const known = new Set(/@layer (.*);/u.exec(layerOrder)?.[1]?.split(', '));
    for (const [, layer] of text.matchAll(/@layer (\w+)/gu)) expect(known, name).toContain(layer);
    const id = join(styles, name).replaceAll('\\', '/');
    expect(transform(text, id)).toBe(`${layerOrder}\n${text}`);
    expect(transform(text, `${id}?direct`)).toBe(`${layerOrder}\n${text}`);
  }
});

test('what is no sheet of the site stays as it is', () => {
  for (const id of ['/n/@fontsource-variable/inter/wght.css', '/n/src/styles/notes.txt', '/n/src/site/a.ts']) {
    expect(transform('a', id)).toBeUndefined();
  }
});
