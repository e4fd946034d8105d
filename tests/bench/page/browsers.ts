/** A browser for each arm, all open at the same time, and pages of the hosts opened in them. */
import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../../harness/chromium';
import { QONTO, replicaAnswer } from '../../harness/replica-files';
import type { Arm } from './arms';
import { ROWS, type Host, type HostPage } from './host-pages';
import { NOTES, watchPage } from './probe';
import { record, type TraceEvent } from './trace';
import { untilQuiet } from './quiet';

/** Folders of the built hosts. */
export type Hosts = Readonly<Record<Host, string>>;

export interface Tab {
  readonly page: Page;
  /** What was recorded from the navigation until the page was quiet; empty where that was not asked for. */
  readonly started: readonly TraceEvent[];
  /** Records what happens during `work`; `more` are categories of the trace. */
  record(work: () => Promise<void>, more?: readonly string[]): Promise<TraceEvent[]>;
  /** Bytes that the page's process holds for scripts and documents after a collection of garbage. */
  held(): Promise<number>;
  close(): Promise<void>;
}

/** What a start is recorded with; `more` are categories of the trace. */
export interface Recording {
  readonly record: boolean;
  readonly more?: readonly string[];
}

export interface ArmBrowser {
  readonly arm: Arm;
  /** Opens a page in a tab of its own and waits until it is complete and quiet. */
  open(page: HostPage, recording: Recording): Promise<Tab>;
  /** Ends the browser, if it has not ended by itself, and starts another. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Requests are answered from inside the browser, as in the tests: a server on this machine, and a client of the protocol
 * without Playwright, gave the same time on the main thread and the same spread.
 */
export async function openBrowser(arm: Arm, hosts: Hosts): Promise<ArmBrowser> {
  let host: Host = 'replica';
  const launch = async (): Promise<Chromium> => {
    const launched = await launchChromium({ extension: arm.extension, replica: hosts.replica });
    await launched.context.route(`${QONTO}/**`, (route, request) =>
      route.fulfill(replicaAnswer(hosts[host], new URL(request.url()).pathname)),
    );
    await launched.context.addInitScript(watchPage, { notes: NOTES, rows: ROWS });
    return launched;
  };
  let browser = await launch();
  return {
    arm,
    close: () => browser.close(),
    async reopen() {
      await browser.close();
      browser = await launch();
    },
    open(page, recording) {
      host = page.host;
      return openTab(browser, arm, page, recording);
    },
  };
}

async function openTab(
  { context }: Chromium,
  arm: Arm,
  { path, kind }: HostPage,
  recording: Recording,
): Promise<Tab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const isComplete = () =>
    kind === 'list'
      ? page.evaluate(
          ([names, [rows, marks]]) =>
            names.every((name) => performance.getEntriesByName(name).length > 0) &&
            (document.querySelector('tbody')?.rows.length ?? 0) === rows &&
            (!marks || document.querySelectorAll('[data-relance-state]').length === rows),
          [arm.marks ? [NOTES.rows, NOTES.marks] : [NOTES.rows], [ROWS, arm.marks]] as const,
        )
      : page.evaluate(
          (mayHaveState) =>
            !mayHaveState ||
            document.documentElement.hasAttribute('data-relance') ||
            document.querySelector('[data-relance-state]') !== null,
          arm.marks,
        );
  const start = async () => {
    await page.goto(QONTO + path, { timeout: 120_000 });
    await untilQuiet(session, isComplete, `${path} in the arm "${arm.name}"`);
  };
  let started: readonly TraceEvent[] = [];
  if (recording.record) started = await record(context, start, recording.more);
  else await start();
  return {
    ...{ page, started },
    record: (work, more) => record(context, work, more),
    async held() {
      // Twice: what the first run lets go of may hold something else.
      for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
      const heap = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
      return heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0);
    },
    close: () => page.close(),
  };
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}
