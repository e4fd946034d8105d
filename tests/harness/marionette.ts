/** A client of Marionette, Firefox's own remote control: JSON messages behind their length, over one TCP connection. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** An open connection. `send` resolves with the command's result, or rejects with Firefox's own message. */
export interface Marionette {
  send(command: string, data?: object): Promise<unknown>;
  close(): void;
}

/** How long one command may take. */
const COMMAND_MS = 120_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One answer: `[1, id, error, result]`. */
type Answer = [kind: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Cuts `LENGTH:JSON` messages out of a stream; the length counts bytes. */
const messageReader = (onMessage: (message: unknown) => void) => {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon).toString());
      if (pending.length < end) return;
      const text = pending.subarray(colon + 1, end).toString();
      pending = pending.subarray(end);
      onMessage(JSON.parse(text));
    }
  };
};

const dial = async (port: number, until: number, isAlive: () => boolean): Promise<Socket> => {
  for (;;) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const attempt = connect(port, '127.0.0.1');
      attempt.once('connect', () => resolve(attempt));
      attempt.once('error', () => resolve(undefined));
    });
    if (socket) return socket;
    if (!isAlive()) throw new Error('Firefox ended before it could be reached.');
    if (Date.now() > until) throw new Error('Firefox did not open its control port in time.');
    await wait(50);
  }
};

const unwrap = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && Object.keys(result).join() === 'value'
    ? (result as { value: unknown }).value
    : result;

/**
 * Connects as soon as Firefox listens.
 * @param isAlive tells whether the process still runs, so that a crash is told at once.
 */
export const connectMarionette = async (
  port: number,
  timeout: number,
  isAlive: () => boolean,
): Promise<Marionette> => {
  const socket = await dial(port, Date.now() + timeout, isAlive);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const failAll = (reason: string) => {
    waiting.forEach(({ reject }) => reject(new Error(reason)));
    waiting.clear();
  };
  const greeted = new Promise<void>((resolve, reject) => {
    const read = messageReader((message) => {
      // The first message is a greeting and no answer.
      if (!Array.isArray(message)) return resolve();
      const [, id, error, result] = message as Answer;
      const { resolve: done, reject: failed } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) failed?.(new Error(`${error.error}: ${error.message}`));
      else done?.(unwrap(result));
    });
    socket.on('data', read);
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('Firefox closed the connection.'));
      failAll('Firefox closed the connection.');
    });
  });
  await greeted;

  const send = (command: string, data: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`Firefox did not answer ${command} within ${COMMAND_MS / 1000} s.`));
      }, COMMAND_MS);
      waiting.set(id, {
        resolve: (value) => (clearTimeout(timer), resolve(value)),
        reject: (error) => (clearTimeout(timer), reject(error)),
      });
      const text = JSON.stringify([0, id, command, data]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  return { send, close: () => socket.destroy() };
};
