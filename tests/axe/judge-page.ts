import type { Page } from '@playwright/test';
import { axeVersion, colours, everything, sizes, type Violation, violations } from '../support/axe.ts';

export interface Found extends Violation {
  readonly look: string;
}

/** Changes when the way of judging does, so that results from before are not used. */
export const rulesVersion = `1 ${axeVersion}`;

/** What axe finds on a page: all rules in the light theme, those of colour in the dark, those of size on a phone. */
export async function judgePage(page: Page, address: string): Promise<Found[]> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await violations(page, everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, colours);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 800 });
  const phone = await violations(page, sizes);
  return Object.entries({ light, dark, phone }).flatMap(([look, found]) => found.map((each) => ({ look, ...each })));
}
