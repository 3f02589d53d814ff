import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../../src/build/readSeeds';

const SEEDS = 'seeds';

/**
 * Makes a folder of `count` documents out of those of `seeds/`, no two alike: paragraphs are left out and counts are
 * others, so that documents say different things, and agree and differ. The same ones at each call.
 */
export function writeVariedSeeds(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = readSeeds(SEEDS).files.map(({ file }) => readFileSync(join(SEEDS, file), 'utf8'));
  for (let index = 0; index < count; index += 1) {
    const text = sources[index % sources.length] ?? '';
    writeFileSync(
      join(folder, `${String(index).padStart(6, '0')}_varied.txt`),
      index < sources.length ? text : vary(text, index),
    );
  }
  if (existsSync(join(SEEDS, 'data'))) cpSync(join(SEEDS, 'data'), join(folder, 'data'), { recursive: true });
}

function vary(text: string, index: number): string {
  const random = createRandom(index);
  // Without its beginning, a document would say nothing of the organization.
  const paragraphs = text.split('\n\n').filter((_, place) => place < 2 || random() > 0.15);
  return `${paragraphs.join('\n\n').replace(/\d+(?=개국| (?:member|observer))/g, (digits) => String(Number(digits) + Math.floor(random() * 9)))}\n\n${index}.\n`;
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
