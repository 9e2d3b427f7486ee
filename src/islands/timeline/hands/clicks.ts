import type { TimelineEvent } from '../../../timeline/types.ts';
import { closest } from '../../find-part.ts';
import type { TimelineScene } from '../scene.ts';
import { reachOf } from './pointed-mark.ts';
import { whenPressed } from './press-stage.ts';

/** What a click on the drawing means. */
export interface ClickActions {
  readonly open: (opens: string) => void;
  readonly goToLane: (lane: string) => void;
  /** An event, or none beside all marks. */
  readonly choose: (id: TimelineEvent['id'] | undefined) => void;
  readonly zoomAt: (day: number) => void;
}

/** Finds out what a click or a tap on the drawing is meant for. */
export function listenToClicks(stage: HTMLElement, scene: TimelineScene, actions: ClickActions, signal: AbortSignal): void {
  const pressed = (event: MouseEvent) => {
    stage.focus({ preventScroll: true });
    const opener = closest(event.target, 'lane-opener');
    if (opener) return actions.open(opener.dataset.opens);
    const lane = closest(event.target, 'lane-name');
    if (lane) return actions.goToLane(lane.dataset.lane);
    const mark = closest(event.target, 'drawn-event', 'event-label');
    actions.choose(mark ? mark.dataset.event : scene.markAt(event.x, event.y, reachOf(event))?.event.id);
  };
  whenPressed(stage, pressed, signal);
  stage.addEventListener('dblclick', ({ target, x }) => closest(target, 'live-plot') && actions.zoomAt(scene.dayAt(x)), {
    signal,
  });
}
