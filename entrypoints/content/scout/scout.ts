/** Watches a page of the host at next to no cost, and has our other scripts brought when there is something for them. */
import { browser } from 'wxt/browser';
import { organisationSlug } from '../../../utils/core/organisation';
import { fold } from '../../../utils/page/fold';
import { createShadowRoots } from '../../../utils/page/shadow';
import type { PageMessage } from '../../../utils/protocol';
import { createLink } from '../link';
import { ourScripts, placeScripts } from '../our-scripts';
import type { TabContext } from '../tab';
import { keepKeys } from './keep-keys';
import { leadsToInvoices } from './path';
import { SHARED_CODE } from './scout-code';
import { clearRemains, onSuccessor, SUCCEEDED } from './takeover';
import { traceOn, type Trace } from './traces';

/** A look is followed by a rest so many times as long as it took, and by this many milliseconds at least. */
const REST = 80;
const LEAST_REST = 30;
/** And by no more than this: what took long may have waited for a machine that had other things to do. */
const MOST_REST = 3_000;
/** While something of ours is shown, the line to the extension is looked at this often, in milliseconds. */
const CHECK_LINE = 2_000;
/** The search for shadow roots visits every element: its rest is so many times as long again. */
const SEARCH_REST = 4;
const MOST_SEARCH_REST = 10_000;
/** When our scripts did not come, they are asked for again after so many milliseconds. */
const ASK_AGAIN = 5_000;
/** The background is asked what else to look for when the page has settled, or after so many milliseconds. */
const SETTLED = 2_000;

export function startScout(document: Document): void {
  if (ourScripts()?.isAlive()) return;
  const view = document.defaultView!;
  const stop = new AbortController();
  const { signal } = stop;
  const link = createLink(() => stop.abort());
  const scout = { document, signal, link };
  placeScripts({ isAlive: () => !signal.aborted && link.isAlive(), scoutCode: SHARED_CODE });
  clearRemains(document);
  keepKeys(view, signal);
  onSuccessor(document, () => link.isAlive() || stop.abort(SUCCEEDED));

  const shadows = createShadowRoots();
  let tab: TabContext | null = null;
  let added: readonly string[] = [];
  let guidedIn: string | null = null;
  let path = '';
  let restUntil = 0;
  let timer = 0;
  let searchAt = 0;
  const asked = { reading: false, session: false };

  const observer = new MutationObserver(noteChange);

  function noteChange(): void {
    if (signal.aborted) return;
    // Another address is looked at without a rest: what it says costs nothing to read.
    const isElsewhere = path !== view.location.pathname;
    if (timer !== 0 && !isElsewhere) return;
    view.clearTimeout(timer);
    const wait = isElsewhere ? 0 : restUntil - view.performance.now();
    if (wait <= 0) look();
    else timer = view.setTimeout(look, wait);
  }

  /** Never more than a small share of the time, whatever the page does. */
  function look(): void {
    timer = 0;
    if (signal.aborted || document.hidden) return;
    const start = view.performance.now();
    act(findTrace());
    const now = view.performance.now();
    restUntil = now + Math.min(MOST_REST, Math.max(LEAST_REST, (now - start) * REST));
  }

  function findTrace(): Trace | null {
    const { pathname } = view.location;
    if (path !== pathname) {
      path = pathname;
      if (leadsToInvoices(pathname)) return 'list';
    }
    // Where a guided credit note is under way, its invoice may show on a page without a list.
    if (guidedIn !== null && guidedIn === organisationSlug(pathname)) return 'form';
    const start = view.performance.now();
    if (start >= searchAt) {
      for (const root of shadows.search(document.documentElement)) observe(root);
      const took = view.performance.now() - start;
      searchAt = start + Math.min(MOST_SEARCH_REST, took * REST * SEARCH_REST);
    }
    return traceOn([document, ...shadows.all()], added);
  }

  function act(trace: Trace | null): void {
    if (trace === null) return;
    void read().then((context) => (trace === 'form' && context ? show(context) : undefined));
  }

  async function read(): Promise<TabContext | null> {
    if (tab || asked.reading) return tab;
    asked.reading = true;
    const kit = await link.insist('loadReading', {});
    asked.reading = false;
    const start = ourScripts()?.startReading;
    if (signal.aborted) return null;
    if (!kit || !start) {
      // A page that changes no more would give no other occasion.
      path = '';
      view.setTimeout(noteChange, ASK_AGAIN);
      return null;
    }
    const context = (tab = start(scout, kit));
    // One watcher at a time: what changes is heard of from the one that reads.
    observer.disconnect();
    context.changed(() => follow(context));
    view.setInterval(() => document.hidden || link.check(), CHECK_LINE);
    return context;
  }

  /** The list is marked first; our interface comes after that, in a task of its own. */
  function follow(context: TabContext): void {
    link.check();
    if (asked.session || signal.aborted) return;
    const { condition } = context.engine();
    if (condition === 'ready' || condition === 'unrecognised') afterPaint(() => void show(context));
    else noteChange();
  }

  async function show(context: TabContext): Promise<void> {
    if (asked.session) return;
    asked.session = true;
    const kit = await link.insist('loadSession', {});
    if (signal.aborted) return;
    if (kit) return ourScripts()?.startSession?.(context, kit);
    asked.session = false;
    view.setTimeout(() => void show(context), ASK_AGAIN);
  }

  const afterPaint = (run: () => void) => view.requestAnimationFrame(() => view.setTimeout(run));

  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true });

  /** What the user added to the labels, and whether a credit note is under way, is known to the background alone. */
  async function askForBrief(): Promise<void> {
    const slug = organisationSlug(view.location.pathname);
    if (!slug || tab) return;
    const brief = await link.ask('scout', { slug });
    if (!brief) return;
    added = brief.labels.map(fold);
    guidedIn = brief.isGuided ? slug : null;
    if (added.length > 0 || brief.isGuided) noteChange();
  }

  function onLoad(): void {
    if (signal.aborted) return;
    // The script that reads says it from then on.
    if (!tab) document.documentElement.setAttribute('data-relance', 'idle');
    noteChange();
    if (view.requestIdleCallback) view.requestIdleCallback(() => void askForBrief(), { timeout: SETTLED });
    else view.setTimeout(() => void askForBrief(), SETTLED);
  }

  observe(document);
  document.addEventListener('visibilitychange', noteChange, { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onLoad, { signal });
  else onLoad();
  noteChange();

  browser.runtime.onMessage.addListener(((
    message: unknown,
    _sender: unknown,
    answer: (value: object) => void,
  ) => {
    // Without the polyfill an answer is given by call, not by promise.
    if ((message as PageMessage).type === 'ping') answer({ ok: true });
  }) as never);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    document.documentElement.removeAttribute('data-relance');
  });
}
