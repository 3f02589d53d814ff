import type { BenchFindings, BenchOptions } from './benchPart';
import { measureEmbedded } from './measureEmbedded';
import { measurePages } from './measurePages';
import { pickRate, REFERENCE, type Trial } from './pickRate';
import { buildStatic, runHarness } from './runHarness';
import { medianOf, formatTable } from './statistics';

const RATES = [1, 1.15, 1.3, 1.5, 2, 3, 4, 6];

/**
 * The pages and the embeds once more, on a processor slowed so far that `static` costs what it cost where the measures
 * were set: four-fold is another speed on every machine, and what is measured in milliseconds with it.
 */
export async function measureCalibrated(options: BenchOptions): Promise<BenchFindings> {
  const [base] = buildStatic(options.harness, ['ko']);
  if (!base) throw new Error('There is no page in Korean to calibrate by');
  const trials: Trial[] = [];
  for (const cpu of RATES) {
    const { runs } = await runHarness(options.harness, [base], { rounds: options.rounds, cpu });
    const [fcp, tbt] = [medianOf(runs.map((run) => run.fcp)), medianOf(runs.map((run) => run.tbt))];
    if (fcp === null || tbt === null) throw new Error(`${base.name} could not be measured at ${cpu}`);
    trials.push({ cpu, fcp, tbt });
  }
  const cpu = pickRate(trials);
  const pages = await measurePages({ ...options, cpu, peers: false });
  const embedded = await measureEmbedded({ ...options, cpu, peers: false });
  const text = [
    `Four-fold is another speed on every machine. Where the measures were set, \`${base.name}\` had an FCP of ${REFERENCE.fcp} ms and a TBT of ${REFERENCE.tbt} ms; here it has:`,
    '',
    formatTable(
      ['CPU slowed', ...trials.map((trial) => `${trial.cpu}-fold`)],
      [
        ['FCP ms', ...trials.map(({ fcp }) => fcp.toFixed(0))],
        ['TBT ms', ...trials.map(({ tbt }) => tbt.toFixed(0))],
      ],
    ),
    '',
    `Nearest to it is ${cpu}-fold. The same as above at that speed:`,
    '',
    pages.text,
    '',
    embedded.text,
  ].join('\n');
  return { text, failures: [...pages.failures, ...embedded.failures] };
}
