import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { findBrowser } from '../browser';
import type { Language } from '../../src/i18n/language';

/** A page to measure, as the harness takes it. */
export interface Target {
  readonly name: string;
  readonly dir: string;
  readonly path?: string;
  /** When the page is there: the text or the drawing that a reader came for. */
  readonly content: { readonly selector?: string; readonly text?: string };
  readonly interact?: string;
}

const figure = v.optional(v.nullable(v.number()), null);
const runSchema = v.object({
  target: v.string(),
  round: v.number(),
  bytes: figure,
  bytes_html: figure,
  fcp: figure,
  lcp: figure,
  content: figure,
  cls: figure,
  frameCls: figure,
  tbt: figure,
  heap: figure,
  inpWorst: figure,
  inpMedian: figure,
  inpWorstEvent: v.nullish(
    v.object({ name: v.string(), inputDelay: v.number(), processing: v.number(), presentation: v.number() }),
  ),
  fatal: v.optional(v.string()),
  interactError: v.optional(v.string()),
  errors: v.optional(v.array(v.string()), []),
});
const resultSchema = v.object({ chromium: v.string(), runs: v.array(runSchema) });

/** One page, opened once; null is what was not measured. */
export type Run = v.InferOutput<typeof runSchema>;

/**
 * Measures pages on the mobile preset with the processor slowed `cpu`-fold, in interleaved rounds; what went wrong is
 * reported, run by run.
 */
export async function runHarness(
  harness: string,
  targets: readonly Target[],
  options: { rounds: number; cpu: number; embedOnly?: boolean },
) {
  const script = findHarness(harness, 'measure.mjs');
  process.env['CHROMIUM'] ??= findBrowser() ?? '';
  process.env['PLAYWRIGHT_CORE'] ??= resolve('node_modules/playwright-core');
  const { measure, PRESETS } = await import(pathToFileURL(script).href);
  // The harness reads its preset anew for each page.
  PRESETS.mobile.cpu = options.cpu;
  const { rounds, embedOnly } = options;
  const result: unknown = await measure(targets, { rounds, embedOnly, presets: ['mobile'], versus: targets[0]?.name });
  const file = join(tmpdir(), `iom-bench-${embedOnly ? 'embed' : 'pages'}-${options.cpu}.json`);
  writeFileSync(file, JSON.stringify(result, null, 1));
  console.error(`every run: ${file}`);
  const { chromium, runs } = v.parse(resultSchema, result);
  const failures = runs.flatMap(({ target, round, fatal, interactError, errors }) =>
    [fatal, interactError, ...errors]
      .filter((each) => each !== undefined)
      .map((each) => `${target}, round ${round + 1}: ${each}`),
  );
  return { chromium, runs, failures };
}

/** The lower bound: one page a language of the same text and tables, without any script; built anew. */
export function buildStatic(harness: string, languages: readonly Language[]): Target[] {
  const dir = join(tmpdir(), 'iom-bench-static');
  execFileSync(process.execPath, [findHarness(harness, 'peers/static/build.mjs'), dir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return languages.map((language) => ({
    name: `static-${language}`,
    dir,
    path: language === 'ko' ? '/' : '/index-en.html',
    content: { selector: 'article p' },
  }));
}

/** What an editor would pick instead, installed and built outside of this repository. */
export async function buildPeers(harness: string): Promise<Target[]> {
  const { install } = await import(pathToFileURL(findHarness(harness, 'peers/install.mjs')).href);
  const peers: Target[] = await install();
  return peers.filter(({ name }) => name !== 'static');
}

function findHarness(folder: string, file: string): string {
  const path = resolve(folder, file);
  if (!existsSync(path)) throw new Error(`The harness is not at ${path}: name its folder with --harness`);
  return path;
}
