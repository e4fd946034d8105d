/** Turns a path of app.qonto.com into the replica's file for it, as a production server would: types, strict CSP. */
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

/** The one host the extension runs on, and the address at which the replica is served. */
export const QONTO_HOST = 'app.qonto.com';
export const QONTO = `https://${QONTO_HOST}`;

/** Where the builds are, relative to the project's root (the working directory of every script and test). */
export const BUILDS = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  replica: '.output/replica',
} as const;

/** What the replica answers: an HTTP status, its headers and the body. */
export interface ReplicaAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** Nothing from elsewhere and no inline script; inline styles only where the host's own style sheets need them. */
const policy = (strictStyles: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${strictStyles ? '' : " 'unsafe-inline'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The answer for one request path (without query). A path with a file ending serves that file or 404; any other
 * path serves index.html, since the replica routes by itself.
 * @param strictStyles forbids inline styles as well: the replica then stands unstyled, the extension must not.
 * @throws when `folder` holds no built replica.
 */
export const replicaAnswer = (folder: string, path: string, strictStyles = false): ReplicaAnswer => {
  const root = resolve(folder);
  const index = resolve(root, 'index.html');
  if (!isFile(index))
    throw new Error(`No replica in ${root}: build it with "npx vite build -c tests/replica/vite.config.ts"`);
  const wanted = resolve(root, `.${decodeURIComponent(path)}`);
  const inside = wanted.startsWith(root + sep);
  const file = inside && isFile(wanted) ? wanted : extname(path) in TYPES ? undefined : index;
  const headers: Record<string, string> = {
    'content-security-policy': policy(strictStyles),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  if (file === undefined) {
    return {
      status: 404,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      body: Buffer.from('Not found'),
    };
  }
  headers['content-type'] = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers, body: readFileSync(file) };
};
