import * as v from 'valibot';
import { tablesSchema, type Tables } from './tablesSchema';

/** `tables.json` as the site loads it; throws an Error that names the first place that is not as the schema says. */
export function parseTablesJson(input: unknown): Tables {
  const parsed = v.safeParse(tablesSchema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`tables.json: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
