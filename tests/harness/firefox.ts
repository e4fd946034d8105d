/** Drives a real Firefox with the built extension on the replica, served at Qonto's own address, with no npm package. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFirefox } from './find-browser.mjs';
import { preferences } from './firefox-preferences';
import { connectMarionette, type Marionette } from './marionette';
import { BUILDS, QONTO, replicaAnswer } from './replica-files';
import { serveReplica } from './replica-server';

/** How to start the browser; every field has a default. */
export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  extension?: string;
  /** Folder of the built replica. */
  replica?: string;
  /** Serves the replica under a policy without inline styles, as a stricter host might. */
  strictStyles?: boolean;
  headless?: boolean;
  /** IANA time zone of the browser. */
  timezone?: string;
  colorScheme?: 'light' | 'dark';
}

/** A running browser with one tab. Call `close()`; it ends the process and removes the profile. */
export interface Firefox {
  /** Loads a path of app.qonto.com in the tab. */
  open(path: string): Promise<void>;
  /** Calls a function in the tab's page with JSON arguments; it may be async. It sees nothing of this file. */
  evaluate<T, A extends unknown[]>(body: ((...args: A) => T | Promise<T>) | string, ...args: A): Promise<T>;
  /** Waits until the function gives something true, and returns it. Errors after `timeout` ms (a minute). */
  waitFor<T, A extends unknown[]>(
    body: ((...args: A) => T) | string,
    timeout?: number,
    ...args: A
  ): Promise<T>;
  /** Clicks, as a user's pointer does, the element that the function gives; it may stand in an open shadow root. */
  click<A extends unknown[]>(
    find: ((...args: A) => Element | null | undefined) | string,
    ...args: A
  ): Promise<void>;
  /** Presses keys at the same time, such as `Control`, `z`: by their WebDriver codes or as characters. */
  keys(...keys: string[]): Promise<void>;
  /** Address of an extension page. */
  extensionUrl(file: string): string;
  /** Loads an extension page, such as `popup.html`, in the tab. */
  openExtensionPage(file: string): Promise<void>;
  /** Text of the toolbar badge for the tab. */
  badge(): Promise<string>;
  /** A PNG of the tab's visible part. */
  screenshot(): Promise<Buffer>;
  /** Uncaught errors and refusals by policy, of Qonto's pages and of the extension, since the start. */
  errors(): Promise<string[]>;
  /** Every request that did not load a file of the replica. None was let through. */
  requests: string[];
  close(): Promise<void>;
}

const START_MS = 120_000;

const freePort = (): Promise<number> =>
  new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const endProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  // The whole group: Firefox keeps a process for every site and extension.
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      child.kill(name);
    }
  };
  signal('SIGTERM');
  const late = setTimeout(() => signal('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
};

const READ_HOST = 'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;';

/** Reads what the toolbar button shows; `browserActionFor` is the parent process's own look-up. */
const READ_BADGE = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(window.gBrowser.selectedTab, 'badgeText') ?? '';
`;

const READ_ERRORS = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((error) => /^(https:\\/\\/app\\.qonto\\.com|moz-extension:)/.test(error.sourceName))
    // Firefox itself says so of a page that is left while its script waits for an answer; nobody is there to hear it.
    .filter((error) => !/^Promise rejected after context unloaded/.test(error.errorMessage))
    .map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')');
`;

/** Keys that are no characters, as WebDriver writes them. */
const KEYS: Record<string, string> = { Control: '\uE009', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

const session = (marionette: Marionette, addon: string, host: string, requests: string[]) => {
  const inBrowser = async (script: string): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await marionette.send('WebDriver:ExecuteScript', { script, args: [addon] });
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const evaluate: Firefox['evaluate'] = async (body, ...args) => {
    const script = `return (${String(body)})(...arguments);`;
    return (await marionette.send('WebDriver:ExecuteScript', { script, args })) as never;
  };
  const waitFor: Firefox['waitFor'] = async (body, timeout = 60_000, ...args) => {
    const until = Date.now() + timeout;
    for (;;) {
      const value = await evaluate(body as never, ...args);
      if (value) return value as never;
      if (Date.now() > until) throw new Error(`Not true within ${timeout} ms: ${String(body)}`);
      await wait(50);
    }
  };
  const click: Firefox['click'] = async (find, ...args) => {
    const found = (await waitFor(find as never, 60_000, ...args)) as unknown as Record<string, string>;
    const [id] = Object.values(found);
    await marionette.send('WebDriver:ElementClick', { id });
  };
  const keys: Firefox['keys'] = async (...names) => {
    const codes = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...codes.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  };
  const navigate = async (url: string) => void (await marionette.send('WebDriver:Navigate', { url }));
  const extensionUrl = (file: string) => `moz-extension://${host}/${file}`;
  return {
    open: (path: string) => navigate(new URL(path, QONTO).href),
    evaluate,
    waitFor,
    click,
    keys,
    extensionUrl,
    openExtensionPage: (file: string) => navigate(extensionUrl(file)),
    badge: async () => String(await inBrowser(READ_BADGE)),
    errors: async () => (await inBrowser(READ_ERRORS)) as string[],
    screenshot: async () =>
      Buffer.from(String(await marionette.send('WebDriver:TakeScreenshot', { full: false })), 'base64'),
    requests,
  };
};

/**
 * Starts Firefox with a profile of its own and installs the extension for this run.
 * @throws when Firefox is not installed, a folder was not built, or the browser is not up within a minute.
 */
export const launchFirefox = async (options: FirefoxOptions = {}): Promise<Firefox> => {
  const executable = findFirefox();
  if (!executable)
    throw new Error('No Firefox found: run scripts/setup firefox, or set FIREFOX to its path.');
  const replica = resolve(options.replica ?? BUILDS.replica);
  replicaAnswer(replica, '/');
  const server = await serveReplica(replica, options.strictStyles);
  const profile = await mkdtemp(join(tmpdir(), 'relance-firefox-'));
  const port = await freePort();
  await writeFile(
    join(profile, 'user.js'),
    preferences(port, server.proxyPort, options.colorScheme ?? 'light'),
  );

  const headless = (options.headless ?? true) ? ['-headless'] : [];
  const child = spawn(
    executable,
    ['-marionette', ...headless, '-no-remote', '-remote-allow-system-access', '-profile', profile],
    {
      detached: true,
      stdio: 'ignore',
      // Firefox wants a home it owns; the profile is as good as any.
      env: {
        ...process.env,
        HOME: profile,
        TZ: options.timezone ?? 'Europe/Paris',
        MOZ_CRASHREPORTER_DISABLE: '1',
        // Without this a release build does not listen to the preference that turns its settings service off.
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  child.once('error', () => undefined);
  const endNow = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', endNow);

  let marionette: Marionette | undefined;
  const close = async () => {
    marionette?.close();
    await endProcess(child);
    process.off('exit', endNow);
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const isAlive = () => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
    marionette = await connectMarionette(port, START_MS, isAlive);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    const path = resolve(options.extension ?? BUILDS.firefox);
    const addon = String(await marionette.send('Addon:Install', { path, temporary: true }));
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const host = String(
      await marionette.send('WebDriver:ExecuteScript', { script: READ_HOST, args: [addon] }),
    );
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return { ...session(marionette, addon, host, server.requests), close };
  } catch (error) {
    await close();
    throw error;
  }
};
