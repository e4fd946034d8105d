/** Runs one command to its end or its time limit, keeping what it printed; nothing it started outlives it. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** `code` is null when the command could not be started or was stopped at its limit. */
export interface Ended {
  code: number | null;
  output: string;
}

/** @param limit in milliseconds. */
export const runProcess = (command: string, args: string[], limit: number): Promise<Ended> =>
  new Promise((done) => {
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
      },
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);

    const kill = () => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // The group has ended by itself.
      }
    };
    const onSignal = () => {
      kill();
      process.exit(130);
    };
    const signals = ['SIGINT', 'SIGTERM'] as const;
    signals.forEach((name) => process.once(name, onSignal));

    let late = false;
    const timer = setTimeout(() => {
      late = true;
      output += `\nStopped: not finished after ${limit / 1000} s.\n`;
      kill();
    }, limit);
    const end = (code: number | null) => {
      clearTimeout(timer);
      signals.forEach((name) => process.off(name, onSignal));
      if (child.pid !== undefined) kill();
      done({ code: late ? null : code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(null);
    });
    child.once('close', end);
  });
