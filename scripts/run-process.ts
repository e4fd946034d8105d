/** Runs one command to its end, keeping what it printed; nothing it started outlives it. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** `code` is null when the command could not be started or was stopped. */
export interface Ended {
  code: number | null;
  output: string;
}

export interface ProcessOptions {
  env?: Record<string, string>;
  /** A file the command writes to while it works. */
  report?: string;
}

const MINUTE = 60_000;
/**
 * A command that neither printed nor reported anything for so long hangs. There is no limit to the whole: how long
 * that takes says more about the machine than about the command.
 */
const SILENCE = 15 * MINUTE;

/** Aborted when someone stops this script: what runs is stopped, and nothing more is started. */
const stopping = new AbortController();
let listens = false;
const listen = () => {
  if (listens) return;
  listens = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stopping.abort(`by ${signal}.`));
};

const lastWritten = (file: string | undefined): number =>
  (file && statSync(file, { throwIfNoEntry: false })?.mtimeMs) || 0;

export const runProcess = (
  command: string,
  args: readonly string[],
  { env = {}, report }: ProcessOptions = {},
): Promise<Ended> =>
  new Promise((done) => {
    listen();
    if (stopping.signal.aborted) {
      done({ code: null, output: `Not started: stopped ${stopping.signal.reason}\n` });
      return;
    }
    const child = spawn(command, args, {
      // A group of its own, so that browsers and workers go with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // What runs this script sets it to "development", in which views are compiled otherwise than they ship.
        NODE_ENV: undefined,
        NO_COLOR: '1',
        PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
    });
    let output = '';
    let printed = Date.now();
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      printed = Date.now();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);

    const kill = () => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // The group has ended by itself.
      }
    };
    let stopped = false;
    const stop = (why: string) => {
      stopped = true;
      output += `\nStopped: ${why}\n`;
      kill();
    };
    const onAbort = () => stop(String(stopping.signal.reason));
    stopping.signal.addEventListener('abort', onAbort);
    const watch = setInterval(() => {
      if (Date.now() - Math.max(printed, lastWritten(report)) > SILENCE)
        stop(`no sign of life for ${SILENCE / MINUTE} minutes.`);
    }, MINUTE / 4);

    const end = (code: number | null) => {
      clearInterval(watch);
      stopping.signal.removeEventListener('abort', onAbort);
      if (child.pid !== undefined) kill();
      done({ code: stopped ? null : code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.once('close', end);
  });
