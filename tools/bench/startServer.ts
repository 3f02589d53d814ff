import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A running server of a folder. */
export interface RunningServer {
  readonly url: string;
  stop(): void;
}

/** Serves a built site as `npm run serve` does, on a free port of this machine. */
export async function startServer(dir: string): Promise<RunningServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/build/serve.ts', '--dir', dir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}`);
    }),
  ]);
  return {
    url: String(line).trim(),
    stop: () => {
      server.kill();
    },
  };
}
