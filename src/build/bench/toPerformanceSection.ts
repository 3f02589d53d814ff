import type { BenchResult } from './parseSummary';

/** The README's section on performance, from what was measured. */
export function toPerformanceSection({ chromium, summary }: BenchResult, date: string): string {
  const rounds = Math.max(...Object.values(summary.mobile).map(({ n }) => n));
  const rows = Object.entries(summary.mobile).map(([name, { median, ratio }]) => [
    name, toKilobytes(median.bytes), toWhole(median.fcp), toWhole(median.lcp), toWhole(median.content), toRatio(ratio.content),
    median.cls === null ? '–' : median.cls.toFixed(2), toWhole(median.tbt), toMegabytes(median.heap),
    median.inpMedian === null ? '–' : `${toWhole(median.inpMedian)} / ${toWhole(median.inpWorst)}`,
  ]);
  const head = ['page', 'kB at load', 'FCP ms', 'LCP ms', 'content ms', 'content against static', 'CLS', 'TBT ms', 'heap MB', 'INP median / worst ms'];
  return [
    '## Performance', '',
    `Measured by \`npm run bench\` on ${date} with Chromium ${chromium}: medians of ${rounds} rounds, mobile preset (CPU slowed four-fold, 150 ms, 1.6 Mbit/s). `
    + '`static` is one HTML page of the same text and tables without any script: the lower bound.', '',
    toLine(head), toLine(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(toLine), '',
  ].join('\n');
}

const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const toWhole = (value: number | null) => (value === null ? '–' : value.toFixed(0));
const toRatio = (value: number | null) => (value === null ? '–' : value.toFixed(2));
const toKilobytes = (bytes: number | null) => (bytes === null ? '–' : (bytes / 1000).toFixed(1));
const toMegabytes = (bytes: number | null) => (bytes === null ? '–' : (bytes / 1e6).toFixed(2));
