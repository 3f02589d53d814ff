import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_TABLES, type CheckTables } from '../facts/checks/checkFacts';
import { readFacts } from '../facts/readFacts';
import { toCoverage } from '../facts/coverage';
import { formatReport } from './formatReport';
import { readSeeds, readTables } from './readSeeds';

const USAGE = 'usage: npm run -s facts -- [--seeds DIR] [--json]';

// A reader that has seen enough (`| head`) closes the pipe, which is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
run();

/**
 * Reads the documents of a folder and prints facts.json or a report; sets the exit code to 1 where a file cannot be
 * read.
 */
function run(): void {
  const options = readOptions();
  if (options === undefined) return fail([USAGE]);
  const { files, failures: folderFailures } = readSeeds(options.seeds);
  const { tables, failures: tableFailures } = readOptionalTables(join(options.seeds, 'data'));
  const { facts, failures } = readFacts(files, tables);
  if (options.json) process.stdout.write(`${JSON.stringify(facts, undefined, 2)}\n`);
  else if (facts.documents.length > 0) {
    const texts = new Map(
      files.map(({ file, bytes }) => [file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    );
    process.stdout.write(
      formatReport(facts, (document) => toCoverage(facts, document.id, texts.get(document.file) ?? '')),
    );
  }
  fail([...folderFailures, ...failures, ...tableFailures]);
}

function readOptions(): { seeds: string; json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: 'string', default: 'seeds' }, json: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** A folder of documents alone needs no tables; tables that cannot be read are not compared with. */
function readOptionalTables(folder: string): { tables: CheckTables; failures: string[] } {
  if (!existsSync(folder)) return { tables: NO_TABLES, failures: [] };
  const { tables, messages, warnings } = readTables(folder);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  return messages.length > 0 ? { tables: NO_TABLES, failures: messages } : { tables, failures: [] };
}

function fail(failures: readonly string[]): void {
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
