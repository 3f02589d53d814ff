import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { PART_NAMES, type PartName } from './benchPart';

const REPORT = 'docs/performance.md';

/** Writes what a part found into docs/performance.md, in place of what was found before. */
export async function writeSection(name: PartName, text: string): Promise<void> {
  writeFileSync(REPORT, await format(replaceSection(readFileSync(REPORT, 'utf8'), name, text), { parser: 'markdown' }));
}

/** The report with another text for a part; each stands after its comment, in the order of the parts. */
export function replaceSection(report: string, name: PartName, text: string): string {
  const start = report.search(/<!-- bench: /);
  const [head, section] = start < 0 ? [report, ''] : [report.slice(0, start), report.slice(start)];
  const blocks = new Map(
    [...section.matchAll(/<!-- bench: (\w+) -->\n([\s\S]*?)(?=<!-- bench: |$)/g)].map(([, key = '', words = '']) => [
      key,
      words.trim(),
    ]),
  );
  blocks.set(name, text.trim());
  const parts = PART_NAMES.flatMap((each) =>
    blocks.has(each) ? [`<!-- bench: ${each} -->\n${blocks.get(each)}\n`] : [],
  );
  return `${head.trimEnd()}\n\n${parts.join('\n')}`;
}
