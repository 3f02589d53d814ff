import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['founding', 'name', 'constitution', 'elections', 'members', 'united-nations'];

/**
 * Writes a folder of seeds: the documents as they are, and as many milestones as `size` says, evenly over the years of
 * the true ones.
 */
export function writeManyEvents(seeds: string, size: number): void {
  rmSync(seeds, { recursive: true, force: true });
  cpSync('seeds', seeds, { recursive: true });
  const file = join(seeds, 'data/milestones.csv');
  const [heading = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const years = rows.map((row) => Number(row.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const made = Array.from({ length: size }, (_, index) => {
    const days = Math.floor((index / size) * (to - from + 1) * 365.25);
    const date = new Date(Date.UTC(from, 0, 1 + days)).toISOString().slice(0, 10);
    return `${date},day,${KINDS[index % KINDS.length]},Something of number ${index} happens somewhere in the world,"A source, page ${index}"\n`;
  });
  writeFileSync(file, [`${heading}\n`, ...made].join(''));
}
