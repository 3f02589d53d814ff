import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseTables } from '../tables/parseTables';
import { parseFacts } from './factsSchema';
import { readFacts } from './readFacts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const golden = fileURLToPath(new URL('facts.golden.json', import.meta.url));

/**
 * The golden file was read sentence by sentence against the documents. `npm run -s facts -- --json` writes a new one,
 * to be read again. The words of the messages are not from here: factsCommand.test.ts compares the whole.
 */
test('the facts and messages of the real documents are those that a person has read', () => {
  const files = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, bytes: readFileSync(`${seeds}${file}`) }));
  const tables = readdirSync(`${seeds}data`).map((name) => ({
    name,
    text: readFileSync(`${seeds}data/${name}`, 'utf8'),
  }));
  const { facts, failures } = readFacts(files, parseTables(tables, []).tables);
  expect(failures).toEqual([]);
  const { messages, ...rest } = parseFacts(JSON.parse(readFileSync(golden, 'utf8')));
  expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual({
    ...rest,
    messages: messages.map((found) => ({ ...found, reason: undefined, expected: undefined, actual: undefined })),
  });
});
