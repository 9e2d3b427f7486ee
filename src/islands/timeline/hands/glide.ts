import type { Pan } from './panning.ts';

/** The time over which the speed of a hand that lets go is measured, in milliseconds: a hand that rests first stops there. */
const measuredMs = 80;
/** After so many milliseconds a glide has about a third of its speed left. */
const slowingMs = 180;
/** A glide begins and ends at this speed, in pixels a millisecond; faster ones than the most leave readers behind. */
const [leastSpeed, mostSpeed] = [0.05, 3];

/** A drag that goes on by itself when it is let go, slower and slower, until anything is touched. */
export function gliding({ moving, moved }: Pan, signal: AbortSignal): Pan {
  const samples: { readonly by: number; readonly time: number }[] = [];
  let stop = (): void => undefined;

  for (const sign of ['pointerdown', 'keydown', 'wheel'] as const)
    addEventListener(sign, () => stop(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => stop());
  return { moving: sample, moved: letGo };

  function sample(by: number): void {
    samples.push({ by, time: performance.now() });
    moving(by);
  }

  function letGo(): void {
    const from = samples.at(-1)?.by ?? 0;
    const speed = speedOf(samples, performance.now());
    samples.length = 0;
    if (Math.abs(speed) < leastSpeed || matchMedia('(prefers-reduced-motion: reduce)').matches) return moved();
    glide(from, speed);
  }

  function glide(from: number, speed: number): void {
    const begun = performance.now();
    const end = () => {
      cancelAnimationFrame(frame);
      stop = () => undefined;
      moved();
    };
    const step = () => {
      const left = Math.exp(-(performance.now() - begun) / slowingMs);
      moving(from + speed * slowingMs * (1 - left));
      if (Math.abs(speed) * left < leastSpeed) end();
      else frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    stop = end;
  }
}

/** How fast a hand was when it let go, in pixels a millisecond. */
function speedOf(samples: readonly { readonly by: number; readonly time: number }[], now: number): number {
  const late = samples.filter(({ time }) => now - time < measuredMs);
  const [first, last] = [late[0], late.at(-1)];
  if (!first || !last || last.time === first.time) return 0;
  const speed = (last.by - first.by) / (last.time - first.time);
  return Math.min(Math.max(speed, -mostSpeed), mostSpeed);
}
