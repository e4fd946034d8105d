/** Drives a real Chromium with the built extension on the replica, served at Qonto's own address, with no other network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Request, type Worker } from 'playwright-core';
import { findChromium } from './find-browser.mjs';
import { BUILDS, QONTO, replicaAnswer } from './replica-files';

/** How to start the browser; every field has a default. */
export interface ChromiumOptions {
  /** Folder of the unpacked extension; `false` starts without one. */
  extension?: string | false;
  /** Language of the browser's interface, hence of the extension's words (`fr`, `en`, …). */
  language?: string;
  /** Folder of the built replica. */
  replica?: string;
  /** Serves the replica under a policy without inline styles, as a stricter host might. */
  strictStyles?: boolean;
  headless?: boolean;
  /** Leaves the page open that a first installation opens; closed without. */
  welcome?: boolean;
  /** Page size in CSS pixels; `null` follows the window, as wanted when someone looks. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  /** IANA time zone of the browser, such as `Europe/Paris`; `system` leaves it free to be changed by a test. */
  timezone?: string;
}

/** A running browser. Call `close()`; it also removes the profile. */
export interface Chromium {
  context: BrowserContext;
  /** Opens a path of app.qonto.com in a new tab. */
  page(path: string): Promise<Page>;
  extensionId: string;
  /** Opens an extension page in a new tab: the popup, or another one by its file name. */
  popup(file?: string): Promise<Page>;
  /** The background's worker, once it runs. Of no use after `stopWorker()`: ask an extension page then. */
  worker(): Promise<Worker>;
  /** Stops the background's worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Text of the toolbar badge. */
  badge(): Promise<string>;
  /** Every request that was neither a file of the replica nor of the extension: `GET https://…`. None was let through. */
  requests: string[];
  /** Uncaught errors, error messages and refusals by the page's policy, of every page and of the worker. */
  errors: string[];
  close(): Promise<void>;
}

const START_MS = 60_000;
/** When a wait is given up: long enough for a machine that does much else. */
const PATIENCE_MS = 60_000;

/** What a page loads by itself; anything else on Qonto's host (fetch, ping, …) is nobody's business here. */
const LOADED_BY_PAGES = new Set(['document', 'script', 'stylesheet', 'image', 'font', 'manifest', 'other']);

const OWN_SCHEMES = /^(chrome-extension|chrome|about|data|blob|devtools):/;

/**
 * Features of Chromium that are off. Of two switches of this name the last counts, hence Playwright's own stand here
 * too; the last are pages of the address bar, drawn anew for each tab, and a process kept in reserve for the next page:
 * they cost more than what is tested.
 */
const DISABLED_FEATURES = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

const launchArguments = (extension: string | undefined): string[] => [
  ...(extension === undefined
    ? []
    : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
  '--enable-unsafe-extension-debugging',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
];

const isReplica = (request: Request): boolean =>
  request.url().startsWith(`${QONTO}/`) &&
  request.method() === 'GET' &&
  LOADED_BY_PAGES.has(request.resourceType());

const record = (context: BrowserContext, requests: string[], errors: string[]) => {
  context.on('request', (request) => {
    if (OWN_SCHEMES.test(request.url()) || isReplica(request)) return;
    requests.push(`${request.method()} ${request.url()}`);
  });
  context.on('weberror', (event) => errors.push(event.error().stack ?? event.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  const watchWorker = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (background)`);
    });
  context.serviceWorkers().forEach(watchWorker);
  context.on('serviceworker', watchWorker);
  context.on('page', (page) => page.on('websocket', (socket) => requests.push(`SOCKET ${socket.url()}`)));
};

/** Answers for Qonto's host from the replica, and refuses all other requests. */
const answerRequests = (context: BrowserContext, replica: string, strictStyles: boolean): Promise<unknown> =>
  context.route(/^(https?|ftp):/, async (route) => {
    const request = route.request();
    if (!isReplica(request)) return route.abort('blockedbyclient');
    return route.fulfill(replicaAnswer(replica, new URL(request.url()).pathname, strictStyles));
  });

/** The page that the extension opens when it is installed, which each profile of ours sees. */
export const welcomeOf = async (context: BrowserContext): Promise<Page> => {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (;;) {
    const found = context.pages().find(isWelcome);
    if (found) return found;
    const page = await context.waitForEvent('page', { timeout: START_MS });
    await page.waitForURL(/\/welcome\.html$/).catch(() => undefined);
  }
};

const isBackground = (worker: Worker) => worker.url().startsWith('chrome-extension://');

const findWorker = async (context: BrowserContext, timeout: number): Promise<Worker> =>
  context.serviceWorkers().find(isBackground) ??
  context.waitForEvent('serviceworker', { predicate: isBackground, timeout });

/** Branded Chrome no longer takes `--load-extension`; the debugging protocol still loads an unpacked folder. */
const loadUnpacked = async (context: BrowserContext, path: string): Promise<string> => {
  const browser = context.browser();
  if (!browser)
    throw new Error('This browser cannot load an extension: use Chromium, Chrome, Edge or Brave.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's own list of the protocol's methods leaves this domain out.
  const send = session.send.bind(session) as unknown as (
    method: string,
    data: object,
  ) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
};

const idOfExtension = async (context: BrowserContext, path: string): Promise<string> => {
  const worker = await findWorker(context, 10_000).catch(() => undefined);
  return worker ? new URL(worker.url()).host : loadUnpacked(context, path);
};

const readBadge = async (): Promise<string> => {
  // Typed here only: the extension's own code goes through wxt/browser.
  const { chrome } = globalThis as unknown as {
    chrome: { action: { getBadgeText(of: object): Promise<string> } };
  };
  return chrome.action.getBadgeText({});
};

const stopBackground = async (context: BrowserContext, extensionId: string): Promise<void> => {
  const session = await context.browser()!.newBrowserCDPSession();
  const running = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      (info) => info.type === 'service_worker' && info.url.includes(extensionId),
    );
  for (let target = await running(); target; target = await running()) {
    await session.send('Target.closeTarget', { targetId: target.targetId });
    await new Promise((resume) => setTimeout(resume, 50));
  }
  await session.detach();
};

/**
 * Starts Chromium with a profile of its own.
 * @throws when no browser is installed, or a folder named in the options was not built.
 */
export const launchChromium = async (options: ChromiumOptions = {}): Promise<Chromium> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run scripts/setup, or set CHROMIUM to its path.');
  const replica = resolve(options.replica ?? BUILDS.replica);
  const extension = options.extension === false ? undefined : resolve(options.extension ?? BUILDS.chrome);
  replicaAnswer(replica, '/');
  const language = options.language ?? 'fr';
  const timezone = options.timezone === 'system' ? null : (options.timezone ?? 'Europe/Paris');
  const profile = await mkdtemp(join(tmpdir(), 'relance-chromium-'));
  const requests: string[] = [];
  const errors: string[] = [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    args: launchArguments(extension),
    ignoreDefaultArgs: ['--disable-extensions'],
    // The worker has the clock of the machine, which no page's emulation reaches: both are to tell the same day.
    env: { ...process.env, LANGUAGE: language, ...(timezone ? { TZ: timezone } : {}) } as Record<
      string,
      string
    >,
    locale: language,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    ...(timezone ? { timezoneId: timezone } : {}),
    timeout: START_MS,
  });
  const close = async () => {
    // Whoever looked on may have closed the window, and with it the browser.
    await context.close().catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    record(context, requests, errors);
    await answerRequests(context, replica, options.strictStyles ?? false);
    const extensionId = extension === undefined ? '' : await idOfExtension(context, extension);
    if (extension !== undefined && !options.welcome) await (await welcomeOf(context)).close();
    // The browser starts with an empty tab; it is the first to be used.
    let empty = context.pages()[0];
    const page = async (path: string) => {
      const tab = empty ?? (await context.newPage());
      empty = undefined;
      await tab.goto(new URL(path, QONTO).href);
      return tab;
    };
    const popup = async (file = 'popup.html') => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${extensionId}/${file}`);
      return tab;
    };
    const worker = () => findWorker(context, START_MS);
    let stopped = false;
    const badge = async () => {
      if (!stopped) return (await worker()).evaluate(readBadge);
      // The handle of a stopped worker stays silent, also once it runs again: any extension page can tell as well.
      const tab = await popup();
      try {
        return await tab.evaluate(readBadge);
      } finally {
        await tab.close();
      }
    };
    const stopWorker = async () => {
      await stopBackground(context, extensionId);
      stopped = true;
    };
    return { context, page, extensionId, popup, worker, stopWorker, badge, requests, errors, close };
  } catch (error) {
    await close();
    throw error;
  }
};
