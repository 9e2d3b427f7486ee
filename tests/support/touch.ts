import type { CDPSession } from '@playwright/test';

/** Where the fingers are, one after the other; each step is a frame. */
export type Way = readonly (readonly { readonly x: number; readonly y: number }[])[];

export async function touch(session: CDPSession, way: Way): Promise<void> {
  for (const [step, fingers] of way.entries()) {
    const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export const touchSteps = Array.from({ length: 11 }, (_, step) => step / 10);

/** Two fingers around a place, that many pixels from it at first and at last. */
export function pinch(x: number, y: number, from: number, to: number): Way {
  return touchSteps.map((share) => [-1, 1].map((side) => ({ x: x + side * (from + (to - from) * share), y })));
}
