import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const NGINX = '/usr/sbin/nginx';
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Installs Debian's nginx where it is not there: before the first journey, since no two may install at the same time. */
export default function installNginx(): void {
  if (existsSync(NGINX) && existsSync(BROTLI)) return;
  try {
    install();
  } catch (error) {
    // A fresh machine may not know yet which packages there are.
    console.error(error instanceof Error ? error.message : error);
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    install();
  }
}

function install(): void {
  execFileSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'nginx-light', 'libnginx-mod-http-brotli-static'],
    { stdio: 'inherit' },
  );
}
