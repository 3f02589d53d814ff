import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMessages } from '../evidence/formatDiagnostic';
import type { Facts } from '../facts/factsSchema';
import { readFacts } from '../facts/readFacts';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';
import type { Tables } from '../tables/tablesSchema';
import { readSeeds, readTables } from './readSeeds';
import { buildWorldMap } from './worldMap';
import { buildDaysJson, buildDaysTable, buildMembersJson, buildMembersTable } from '../membership/exports';
import { serializeCsv } from '../ui/downloads';

/** The data of the site, as it is bundled. */
export interface SiteData {
  readonly facts: Facts;
  readonly tables: Tables;
  /** The untouched texts of the documents, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the documents and tables of a folder and writes facts.json, tables.json, the untouched documents and
 * the map of the world for the bundler. Where a document or a table cannot be read it says so of every file, line and
 * reason, and ends the process with 1: nothing is built then, and what was built before stays.
 */
export function writeData(seeds: string, target: string): SiteData {
  const { tables, messages, warnings } = readTables(join(seeds, 'data'));
  const { files, failures: unreadable } = readSeeds(seeds);
  const { facts, failures } = readFacts(files, tables);
  const problems = [...messages, ...unreadable, ...failures];
  for (const warning of warnings) console.error(`warning: ${warning}`);
  if (problems.length > 0) {
    console.error(`The seeds cannot be read:\n${problems.join('\n')}`);
    process.exit(1);
  }

  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'documents'), { recursive: true });
  writeFileSync(join(target, 'facts.json'), JSON.stringify(facts));
  writeFileSync(join(target, 'tables.json'), JSON.stringify(tables));
  writeFileSync(join(target, 'world-map.json'), JSON.stringify(buildWorldMap()));
  const texts = new Map<string, string>();
  for (const document of facts.documents) {
    const file = files.find((each) => each.file === document.file);
    if (!file) continue;
    writeFileSync(join(target, 'documents', `${document.id}.txt`), file.bytes);
    texts.set(document.id, new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes));
  }
  return { facts, tables, texts };
}

/**
 * Writes the facts, and the members of all days as CSV and as JSON, to `data/` of a built site (docs/data-contract.md).
 * The English words of the messages stand in these facts alone: the pages load the bundled ones and have their own.
 */
export function publishData({ facts, tables }: Pick<SiteData, 'facts' | 'tables'>, out: string): void {
  const files = {
    'facts.json': JSON.stringify(describeMessages(facts, createI18n('en', en).t), null, 2),
    'members.csv': formatCsv(buildMembersTable(tables)),
    'members-by-day.csv': formatCsv(buildDaysTable(tables)),
    'members.json': formatJson(buildMembersJson(tables)),
    'members-by-day.json': formatJson(buildDaysJson(tables)),
  };
  mkdirSync(join(out, 'data'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, 'data', name), text);
}

function formatCsv(rows: readonly Readonly<Record<string, string | number>>[]): string {
  // Programs read the file first of all, and take a byte order mark for a part of the first heading.
  return serializeCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  ).replace('\uFEFF', '');
}

function formatJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
