import type { PeerEvent } from '../page/peer-events.ts';

/** Windows that readers look at: first and last day. The opening view has none. */
export const windows = [
  { name: 'opening view', days: undefined },
  { name: '1905 to 1920', days: ['1905-01-01', '1920-12-31'] },
  { name: '1988 to 1994', days: ['1988-01-01', '1994-12-31'] },
  { name: '27 Sept to 10 Nov 2020', days: ['2020-09-27', '2020-11-10'] },
  { name: '1 to 3 October 2020', days: ['2020-10-01', '2020-10-03'] },
] as const;

/** How wide and how high the screens are, in pixels. */
export const screens = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

export type Window = (typeof windows)[number];

/** Whether an event has to do with a window. */
export function isIn({ days }: Window): (event: PeerEvent) => boolean {
  if (!days) return () => true;
  const [from, to] = days;
  return (event) => event.from <= to && (event.to ?? event.from) >= from;
}

export function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}
