/** What the probe in a page has seen. All times are milliseconds since the navigation began. */
export interface Probe {
  /** When what is watched for was first painted, by name. */
  readonly seen: Record<string, number>;
  /** Long tasks that have ended: when they began, and how long they took. */
  readonly longTasks: { readonly start: number; readonly length: number }[];
  /** Elements of a selector that show text on screen. */
  visible(selector: string): Element[];
  /** Measures from the first touch, pointer or key to the frame in which the text of a selector has changed. */
  awaitAnswer(selector: string): void;
  answer: { readonly asked: number; readonly given: number } | undefined;
  /** Records when frames begin, until it is stopped. */
  record(): void;
  stop(): { readonly frames: number[]; readonly moves: number };
}

export interface Watched {
  readonly name: string;
  readonly selector: string;
}

declare global {
  var probe: Probe;
}

/**
 * Runs in the page before its own scripts. Something counts as painted when the frame in which it is first visible has
 * been handed over: laid out, on screen, not transparent, and not under anything.
 */
export function installProbe(watched: readonly Watched[]): void {
  const seen: Record<string, number> = {};
  const longTasks: Probe['longTasks'] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });

  const isVisible = (element: Element): boolean => {
    if (!element.textContent?.trim()) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
      return false;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (top + bottom) / 2];
    if (right <= left || bottom <= top || right <= 0 || left >= innerWidth || y <= 0 || y >= innerHeight) return false;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (hit.contains(element) || element.contains(hit) || hit.matches('svg, svg *'));
  };
  const visible = (selector: string, most = Infinity): Element[] => {
    const found: Element[] = [];
    for (const element of document.querySelectorAll(selector)) {
      if (isVisible(element)) found.push(element);
      if (found.length >= most) break;
    }
    return found;
  };
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  };
  let waiting = [...watched];
  const look = () => {
    const found = waiting.filter(({ selector }) => visible(selector, 1).length > 0);
    if (found.length > 0) afterPaint(() => found.forEach(({ name }) => (seen[name] = performance.now())));
    waiting = waiting.filter((each) => !found.includes(each));
    if (waiting.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const awaitAnswer = (selector: string) => {
    const text = () =>
      [...document.querySelectorAll(selector)].map((each) => (each.checkVisibility() ? each.textContent : '')).join();
    const before = text();
    let asked: number | undefined;
    const ask = ({ timeStamp }: Event) => (asked ??= timeStamp);
    for (const sign of ['pointerover', 'pointerdown', 'keydown']) addEventListener(sign, ask, { capture: true, passive: true });
    const wait = () => {
      const now = text();
      if (asked === undefined || now === before || now === '') return requestAnimationFrame(wait);
      const from = asked;
      return afterPaint(() => (globalThis.probe.answer = { asked: from, given: performance.now() }));
    };
    wait();
  };

  let frames: number[] = [];
  let moves = 0;
  let recording = 0;
  const count = () => moves++;
  const frame = (time: number) => {
    frames.push(time);
    recording = requestAnimationFrame(frame);
  };
  const record = () => {
    [frames, moves] = [[], 0];
    for (const sign of ['pointermove', 'wheel']) addEventListener(sign, count, { capture: true, passive: true });
    recording = requestAnimationFrame(frame);
  };
  const stop = () => {
    cancelAnimationFrame(recording);
    for (const sign of ['pointermove', 'wheel']) removeEventListener(sign, count, { capture: true });
    return { frames, moves };
  };
  globalThis.probe = { seen, longTasks, visible, awaitAnswer, answer: undefined, record, stop };
}
