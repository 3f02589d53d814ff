import * as v from 'valibot';

const nullableNumber = v.nullable(v.number());
const figures = v.object({
  bytes: nullableNumber, fcp: nullableNumber, lcp: nullableNumber, content: nullableNumber, cls: nullableNumber, tbt: nullableNumber,
  heap: nullableNumber, inpWorst: nullableNumber, inpMedian: nullableNumber,
});
const targetSchema = v.object({ n: v.number(), median: figures, ratio: v.object({ content: nullableNumber, fcp: nullableNumber, lcp: nullableNumber }) });
const resultSchema = v.object({ chromium: v.string(), summary: v.object({ mobile: v.record(v.string(), targetSchema) }) });

export type BenchResult = v.InferOutput<typeof resultSchema>;

/** What the harness measured, checked; throws where it is not as expected. */
export function parseSummary(result: unknown): BenchResult {
  return v.parse(resultSchema, result);
}
