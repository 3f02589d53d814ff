import type { Language } from '../../src/i18n/language';

/** The parts of the bench, in the order in which they run and stand in the report. */
export const PART_NAMES = ['pages', 'embed', 'host', 'growth', 'year', 'timeline', 'lighthouse'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What is measured, and against what. */
export interface BenchOptions {
  readonly views: readonly string[];
  readonly languages: readonly Language[];
  readonly rounds: number;
  /** How many times slower than it is the processor is made to look. */
  readonly cpu: number;
  /** Whether what an editor would pick instead is measured beside. */
  readonly peers: boolean;
  /** The folder of measure.mjs. */
  readonly harness: string;
  /** The built site. */
  readonly dir: string;
}

/** What a part found, as a part of the report, and what could not be measured. */
export interface BenchFindings {
  readonly text: string;
  readonly failures: readonly string[];
}

export type BenchPart = (options: BenchOptions) => Promise<BenchFindings>;
