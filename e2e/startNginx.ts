import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ENGINES } from './engines/packages';

/** A running server: where it is, and what stops it. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Debian's nginx with the own example of docs/hosting.md, which serves `dir`. */
export async function startNginx(dir: string): Promise<RunningServer> {
  const port = await findFreePort();
  const work = mkdtempSync(join(tmpdir(), 'iom-nginx-'));
  const example = readExample().replaceAll('/srv/iom-explorer', resolve(dir)).replace('listen 80;', `listen ${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work};`)
    .join(' ');
  writeFileSync(
    join(work, 'nginx.conf'),
    [
      `load_module ${ENGINES.brotli.path};`,
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${work}/pid;`,
      'daemon off;',
      'worker_processes 1;',
      'events {}',
      `http { include /etc/nginx/mime.types; access_log off; ${temporary}`,
      example,
      '}',
    ].join('\n'),
  );
  const server = spawn(ENGINES.nginx.path, ['-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const url = `http://localhost:${port}/`;
  await waitFor(url);
  return {
    url,
    stop: async () => {
      const stopped = new Promise((done) => {
        server.once('exit', done);
      });
      server.kill('SIGTERM');
      await stopped;
      rmSync(work, { recursive: true });
    },
  };
}

/** The first block of nginx in docs/hosting.md. */
function readExample(): string {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/hosting.md'), 'utf8');
  const example = /```nginx\n([\s\S]*?)```/.exec(page)?.[1];
  if (example === undefined) throw new Error('docs/hosting.md has no example for nginx');
  return example;
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, () => {
        const address = probe.address();
        probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
      });
  });
}

async function waitFor(url: string, attempts = 100): Promise<void> {
  try {
    await fetch(url);
  } catch (error) {
    if (attempts === 0) throw error;
    await new Promise((later) => {
      setTimeout(later, 50);
    });
    await waitFor(url, attempts - 1);
  }
}
