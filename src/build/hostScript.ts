import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { HOST_SCRIPT_FILE } from '../embed/embedMarkup';
import { toInlineScript } from './buildInlineScript';

export const EMBED_TYPES_FILE = 'embed.d.ts';

const source = (file: string) => fileURLToPath(new URL(`../embed/${file}`, import.meta.url));

/** Writes the script that editors put on their pages, and the types of its messages, into `outDir`. */
export async function buildHostScript(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await buildIife(source('host.ts'), HOST_SCRIPT_FILE, outDir);
  await copyFile(source('embedTypes.ts'), join(outDir, EMBED_TYPES_FILE));
}

/** The script that stands inline in every embed page, before the app: it tells the height. */
export function toFrameScript(): Promise<string> {
  return toInlineScript('embed/boot.ts');
}

/** One file that runs at once and leaves no name behind. */
function buildIife(entry: string, file: string, outDir: string) {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: '_', fileName: () => file },
    },
  });
}
