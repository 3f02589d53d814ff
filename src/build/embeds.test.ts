import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_SCRIPT_FILE } from '../embed/embedMarkup';
import { writeHostScript, EMBED_TYPES_FILE, bundleFrameScript } from './embeds';

let outDir: string;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'iom-embed-'));
  await writeHostScript(outDir);
});
afterAll(() => rm(outDir, { recursive: true }));

describe('the script for host pages', () => {
  it('is one classic script under 3 kB that leaves no name behind and needs no eval', async () => {
    const code = await readFile(join(outDir, HOST_SCRIPT_FILE), 'utf8');
    expect(brotliCompressSync(code).length).toBeLessThan(3000);
    expect(code).not.toMatch(/\beval\b|new Function|innerHTML|\bimport\b|\bexport\b/);
    // A page on which a copy from another site runs already.
    const page = {
      window: { iomExplorer1: { addSite: () => undefined } },
      document: { currentScript: null, scripts: [] },
      HTMLScriptElement: Object,
      console: { warn: () => undefined },
    };
    const names = Object.keys(page);
    runInNewContext(code, page);
    expect(Object.keys(page)).toEqual(names);
  });

  it('comes with its types, which import nothing', async () => {
    const types = await readFile(join(outDir, EMBED_TYPES_FILE), 'utf8');
    expect(types).toContain('FrameMessage');
    expect(types).not.toMatch(/\bimport\b|\bconst\b|\bfunction\b/);
  });
});

describe('the script inside embeds', () => {
  it('is small enough to stand inline, and cannot close its own tag', async () => {
    const code = await bundleFrameScript();
    expect(brotliCompressSync(code).length).toBeLessThan(1000);
    expect(code).not.toContain('</');
  });
});
