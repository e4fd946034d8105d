/** How fast the host answers a click on a control of its own while its list churns. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { medianOf } from '../statistics';
import type { Tab } from './browsers';
import type { HostPage } from './host-pages';
import { churn, NOTES } from './probe';
import type { Sample } from './samples';

interface Clicked {
  /** Milliseconds from the event to the control's own handler, and to the end of the frame that shows what it did. */
  readonly delay: number;
  readonly painted: number;
}

declare global {
  interface Window {
    benchClicks: Clicked[];
  }
}

/** Each click is at another moment between two changes of the list: so many milliseconds after the last was answered. */
const pause = (at: number): number => 40 + ((at * 37) % 60);
const MANY_FRAMES = 100_000;

export async function click({ page }: Tab, { host, controls }: HostPage, clicks: number): Promise<Sample> {
  if (!controls) return {};
  await page.evaluate(listen, controls);
  if (host === 'replica') await page.evaluate(() => window.__replica.churn(true));
  // Until the tab is closed.
  else void page.evaluate(churn, { note: NOTES.frame, frames: MANY_FRAMES }).catch(() => undefined);
  const all: Clicked[] = [];
  for (let at = 0; at < clicks; at++) {
    await wait(pause(at));
    all.push(await clickOn(page, controls[at % controls.length]!, at));
  }
  // The first one meets code that was never run before, ours and the host's.
  const counted = all.slice(1);
  return {
    clickDelay: medianOf(counted.map(({ delay }) => delay)),
    clickPainted: medianOf(counted.map(({ painted }) => painted)),
  };
}

async function clickOn(page: Page, control: string, before: number): Promise<Clicked> {
  const place = await page.evaluate((selector) => {
    const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, control);
  await page.mouse.click(place.x, place.y);
  const answered = await page.waitForFunction((count) => window.benchClicks[count], before, { timeout: 10_000 });
  return (await answered.jsonValue())!;
}

/** Runs in the page: notes when each click reaches the control, and when the frame after it is done. */
function listen(controls: readonly string[]): void {
  window.benchClicks = [];
  for (const control of controls)
    document.querySelector(control)!.addEventListener('click', (event) => {
      const delay = performance.now() - event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.benchClicks.push({ delay, painted: performance.now() - event.timeStamp });
          port1.close();
        };
        port2.postMessage(null);
      });
    });
}
