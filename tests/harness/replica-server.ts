/** The replica over https behind a CONNECT proxy, for browsers whose requests cannot be answered from inside. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QONTO_HOST, replicaAnswer } from './replica-files';

/** A running proxy; everything but the replica is refused and written down in `requests`. */
export interface ReplicaServer {
  proxyPort: number;
  requests: string[];
  close(): void;
}

/** A key and a certificate for one run, signed by nobody: the browser under test is told to accept it. */
const selfSigned = (): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'relance-cert-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const request = [
      'req',
      '-x509',
      '-nodes',
      '-days',
      '2',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
    ];
    const subject = ['-subj', `/CN=${QONTO_HOST}`, '-addext', `subjectAltName=DNS:${QONTO_HOST}`];
    execFileSync('openssl', [...request, ...subject, '-keyout', key, '-out', cert], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (cause) {
    throw new Error('The Firefox tests need the command "openssl" for their certificate.', { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the server and its proxy on free ports of this machine only. */
export const serveReplica = async (replica: string, strictStyles = false): Promise<ReplicaServer> => {
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const site = createHttpsServer(selfSigned(), (request, response) => {
    // fetch() says "empty"; the browser's own look for a favicon says "image".
    const byScript = request.headers['sec-fetch-dest'] === 'empty';
    if (request.method !== 'GET' || byScript) {
      requests.push(`${request.method} https://${QONTO_HOST}${request.url}`);
      response.writeHead(403).end();
      return;
    }
    const answer = replicaAnswer(
      replica,
      new URL(request.url ?? '/', `https://${QONTO_HOST}`).pathname,
      strictStyles,
    );
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  const sitePort = await listen(site);

  const proxy = createHttpServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket) => {
    client.on('error', () => client.destroy());
    if (request.url !== `${QONTO_HOST}:443`) {
      requests.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  for (const server of [site, proxy] as Server[]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const proxyPort = await listen(proxy);

  const close = () => {
    site.close();
    proxy.close();
    sockets.forEach((socket) => socket.destroy());
  };
  return { proxyPort, requests, close };
};
