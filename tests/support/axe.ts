import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

/** All rules of WCAG 2.2 A and AA that a machine can judge, and what else is held for good. */
export const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};
/** What may differ from one theme to the other: the tree is the same in both. */
export const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** What may differ from one width to another. */
export const sizes: RunOptions = { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } };

export interface Violation {
  readonly rule: string;
  readonly targets: readonly string[];
}

/** What axe finds wrong on a page as it stands, or on part of it. In the page itself: it opens no second one to add up. */
export async function violations(page: Page, options: RunOptions, context?: ElementContext): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(
    async ([where, asked]) => {
      const { axe } = globalThis as unknown as { axe: { run(c: unknown, o: RunOptions): Promise<AxeResults> } };
      return (await axe.run(where ?? document, asked)).violations;
    },
    [context, { ...options, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
  return found.map(({ id, nodes }) => ({ rule: id, targets: nodes.map(({ target }) => target.join(' ')) }));
}

/** The same as lines, for a test that expects none. */
export async function violationLines(page: Page, options = everything, context?: ElementContext): Promise<string[]> {
  return (await violations(page, options, context)).map(({ rule, targets }) => `${rule}: ${targets.slice(0, 3).join(', ')}`);
}
