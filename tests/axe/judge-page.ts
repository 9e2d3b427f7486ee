import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Found {
  readonly look: string;
  readonly rule: string;
  readonly targets: readonly string[];
}

/** Changes when the way of judging does, so that results from before are not used. */
export const rulesVersion = `1 ${(require('axe-core/package.json') as { version: string }).version}`;

const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const sizes: RunOptions = { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } };

/** What axe finds on a page: all rules in the light theme, those of colour in the dark, those of size on a phone. */
export async function judgePage(page: Page, address: string): Promise<Found[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.evaluate(source);
  const found = await judge(page, 'light', everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await judge(page, 'dark', colours)));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 800 });
  found.push(...(await judge(page, 'phone', sizes)));
  return found;
}

async function judge(page: Page, look: string, options: RunOptions): Promise<Found[]> {
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations' as const] },
  );
  return violations.map(({ id, nodes }) => ({ look, rule: id, targets: nodes.map(({ target }) => target.join(' ')) }));
}
