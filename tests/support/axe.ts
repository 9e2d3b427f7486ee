import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const axeVersion = (require('axe-core/package.json') as { version: string }).version;

/** All rules of WCAG 2.2 A and AA that a program can check, and the best practices. */
export const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};
/** Rules whose result may differ between themes: the elements are the same in both. */
export const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** Rules whose result may differ between widths. */
export const sizes: RunOptions = { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } };

export interface Violation {
  readonly rule: string;
  readonly targets: readonly string[];
}

/**
 * The violations that axe finds on a page in its current state, or on a part of it. It runs in the page itself, and opens no
 * second page to combine the results.
 */
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

/** The same as lines of text, for tests that expect none. */
export async function violationLines(page: Page, options = everything, context?: ElementContext): Promise<string[]> {
  return (await violations(page, options, context)).map(({ rule, targets }) => `${rule}: ${targets.slice(0, 3).join(', ')}`);
}
