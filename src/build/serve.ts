import { createServer, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { HEADERS_FILE, readHeaders } from './headers';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    base: { type: 'string', default: '/' },
  },
});
const dir = resolve(values.dir);
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`${dir} holds no built site: run npm run build first`);
  process.exit(1);
}
const rules = join(dir, HEADERS_FILE);
const base = values.base.replace(/\/$/, '');
// `dev`: what lies there now counts, since a maintainer may build anew meanwhile.
const files = sirv(dir, {
  etag: true,
  brotli: true,
  dev: true,
  setHeaders: (response, path) => addHeaders(response, path.replace(/index\.html$/, '')),
});
function addHeaders(response: ServerResponse, path: string): void {
  const headers = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  for (const [name, value] of readHeaders(headers, base + path)) response.setHeader(name, value);
}
const notFound = (language: string) => {
  const own = join(dir, language, '404.html');
  try {
    return readFileSync(existsSync(own) ? own : join(dir, '404.html'));
  } catch (error) {
    // While a maintainer builds anew there is none for a moment.
    console.error(error instanceof Error ? error.message : String(error));
    return 'Not found';
  }
};

/** A path that is no encoded text names no file. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (base && !url.startsWith(`${base}/`)) {
    response.writeHead(url === base ? 308 : 404, url === base ? { location: `${base}/` } : {}).end();
    return;
  }
  request.url = url.slice(base.length);
  const [path = '', query] = request.url.split('?');
  // As static hosts do: a page has one address, and the rules for it are of that one.
  if (!path.endsWith('/') && existsSync(join(dir, decodePath(path), 'index.html'))) {
    response.writeHead(308, { location: `${base}${path}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  files(request, response, () => {
    const language = request.url?.split('/')[1] ?? '';
    addHeaders(response, '/404.html');
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end(notFound(language === 'en' ? 'en' : ''));
  });
});
server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(Number(values.port), () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  console.log(`http://localhost:${port}${values.base}`);
});
