import type { Pan } from './panning.ts';

/** After so many milliseconds a glide has about a third of its speed left. */
const slowingMs = 180;
/** A glide begins and ends at this speed, in pixels a millisecond. */
const leastSpeed = 0.05;

interface Gliding extends Pick<Pan, 'moving'> {
  /** Called when the glide has ended, or at once when there is none. */
  readonly moved: () => void;
}

/** A drag that goes on by itself when it is let go, slower and slower, until anything is touched. */
export function gliding({ moving, moved }: Gliding, signal: AbortSignal): Pan {
  let stop = (): void => undefined;

  for (const sign of ['pointerdown', 'keydown', 'wheel'] as const)
    addEventListener(sign, () => stop(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => stop());
  return { moving, letGo };

  function letGo(from: number, speed: number): void {
    if (Math.abs(speed) < leastSpeed || matchMedia('(prefers-reduced-motion: reduce)').matches) return moved();
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
