import type { Fact, Facts, Span } from '../../facts/factsSchema';
import { toStatements } from '../../facts/statements';
import type { PreviewPen } from './createPen';

const MOST = 4;
const BAR_PX = 52;
const ROW_PX = 124;
/** A label over its bar, and the space to the bar before. */
const LABEL_PX = 56;

/** The documents as bars to scale, from their first character to the last: filled what is evidence of a fact, empty the rest. */
export function drawDocuments(
  { frame, toColour }: PreviewPen,
  { documents, facts }: Facts,
  formatLabel: (document: Facts['documents'][number]) => string,
): string {
  const shown = documents.toSorted((one, other) => other.characters - one.characters).slice(0, MOST);
  const longest = shown[0]?.characters ?? 1;
  const height = Math.min(ROW_PX, (frame.bottom - frame.top) / Math.max(1, shown.length));
  const bar = Math.min(BAR_PX, height - LABEL_PX);
  const first = frame.top + (frame.bottom - frame.top - height * shown.length) / 2;
  const toX = (characters: number) => frame.left + (characters / longest) * (frame.right - frame.left);
  return shown
    .map((document, index) => {
      const y = first + index * height + height - bar;
      const fill =
        (colour: string) =>
        ({ start, end }: Span) =>
          `<rect x="${toX(start)}" y="${y}" width="${Math.max(1, toX(end) - toX(start))}" height="${bar}" fill="${colour}"/>`;
      return [
        `<text x="${frame.left}" y="${y - 14}" font-size="26" fill="${toColour('ink-soft')}">${formatLabel(document)}</text>`,
        fill(toColour('paper-raised'))({ start: 0, end: document.characters }),
        ...document.article.map(fill(toColour('blue-wash'))),
        ...toSpans(facts, document.id).map(fill(toColour('blue'))),
        `<rect x="${frame.left}" y="${y}" width="${toX(document.characters) - frame.left}" height="${bar}" fill="none" stroke="${toColour('rule-strong')}" stroke-width="2"/>`,
      ].join('');
    })
    .join('');
}

/** Every stretch of a document that a fact or an item of it was read from. */
function toSpans(facts: readonly Fact[], document: string): Span[] {
  return toStatements(facts)
    .flatMap(({ evidence }) => evidence)
    .filter((each) => each.document === document);
}
