import type { Section } from './measure.ts';
import { type Opened, openPage } from './open-page.ts';
import type { Subject } from './subject.ts';

/** A reader who reaches for the drawing as soon as the page has loaded: by mouse, and in another visit by key. */
export const answer: Section = {
  name: 'answer',
  title: 'From the first reach to an answer',
  async measure(subject, address, cpu) {
    const { byMouse, byKey } = subject;
    if (!byMouse) return {};
    const click = await visit(subject, address, cpu, byMouse.after, (opened) => clickMark(opened, byMouse.mark));
    if (!byKey) return { click };
    const key = await visit(subject, address, cpu, byKey.after, async ({ page }) => {
      if (byKey.focus) await page.focus(byKey.focus);
      await page.keyboard.press(byKey.key);
    });
    return { click, key };
  },
};

type Act = (opened: Opened) => Promise<void>;

/** Visits in which a click may miss: a page that still moves what it has drawn moves it from under the hand. */
const attempts = 3;

async function visit(subject: Subject, address: string, cpu: number, changes: string, act: Act): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const answered = await visitOnce(subject, address, cpu, changes, act);
    if (answered !== undefined) return answered;
    process.stderr.write(`${subject.name} gave no answer in visit ${attempt}\n`);
    if (attempt === attempts) throw new Error(`${subject.name} gives no answer`);
  }
}

/** How long a page takes to answer; nothing when it does not. */
async function visitOnce(subject: Subject, address: string, cpu: number, changes: string, act: Act) {
  const opened = await openPage(subject, `${address}/`, cpu);
  try {
    const { page } = opened;
    await opened.until(`'drawn' in probe.seen && document.readyState === 'complete'`);
    await page.evaluate((selector) => probe.awaitAnswer(selector), changes);
    await act(opened);
    const found = await page.waitForFunction(() => probe.answer, undefined, { timeout: 15_000 }).catch(() => undefined);
    const answer = await found?.jsonValue();
    return answer && answer.given - answer.asked;
  } finally {
    await opened.close();
  }
}

/** A click in one go, on the event in the middle of those that are on screen. */
async function clickMark({ page, cdp }: Opened, mark: string): Promise<void> {
  const point = await page.evaluate((selector) => {
    const all = probe.visible(selector);
    const box = all[Math.floor(all.length / 2)]?.getBoundingClientRect();
    if (!box) return undefined;
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    return { x: (left + right) / 2, y: (box.top + box.bottom) / 2 };
  }, mark);
  if (!point) throw new Error(`Nothing on screen matches ${mark}`);
  const sent = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
    cdp.send('Input.dispatchMouseEvent', {
      ...{ type, ...point, clickCount: type === 'mouseMoved' ? 0 : 1 },
      ...{ button: type === 'mouseMoved' ? 'none' : 'left', buttons: type === 'mousePressed' ? 1 : 0 },
    });
  await Promise.all([sent('mouseMoved'), sent('mousePressed'), sent('mouseReleased')]);
}
