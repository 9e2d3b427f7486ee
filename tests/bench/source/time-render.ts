import { appendFileSync } from 'node:fs';
import type { MiddlewareHandler } from 'astro';

/** Notes the processor time of a page, from when Astro asks for it until the last of its bytes has been made. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const begun = process.cpuUsage();
  const response = await next();
  const body = await response.arrayBuffer();
  const time: RenderTime = { path: url.pathname, ms: milliseconds(process.cpuUsage(begun)), bytes: body.byteLength };
  appendFileSync(process.env['BENCH_TIMES'] ?? '', `${JSON.stringify(time)}\n`);
  return new Response(body, response);
};

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

export interface RenderTime {
  readonly path: string;
  readonly ms: number;
  readonly bytes: number;
}
