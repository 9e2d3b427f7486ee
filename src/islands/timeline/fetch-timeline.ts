import type { TimelineData } from '../../timeline/types.ts';

let asked: Promise<TimelineData> | undefined;

/** The data of the page's timeline, fetched once for all that need it; after a failure, anew. */
export function fetchTimeline(address: string): Promise<TimelineData> {
  asked ??= read(address).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function read(address: string): Promise<TimelineData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as TimelineData;
}
