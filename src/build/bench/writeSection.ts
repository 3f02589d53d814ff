import { readFileSync, writeFileSync } from 'node:fs';
import { PART_NAMES, type PartName } from './benchPart';

/** Writes what a part found into the README's section on performance, in the place of what was found before. */
export function writeSection(name: PartName, text: string): void {
  writeFileSync('README.md', toReadme(readFileSync('README.md', 'utf8'), name, text));
}

/** The README with another text for a part; each stands after its comment, in the order of the parts. */
export function toReadme(readme: string, name: PartName, text: string): string {
  const [whole, head, section] =
    /(<!-- performance -->\n[\s\S]*?)((?:<!-- bench: [\s\S]*?)?)(?=\n## Sources)/.exec(readme) ?? [];
  if (whole === undefined || head === undefined || section === undefined)
    throw new Error('README.md has no section on performance');
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
  return readme.replace(whole, () => `${head.trimEnd()}\n\n${parts.join('\n')}`);
}
