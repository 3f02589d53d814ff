import type { ParsedDocument } from '../documents/readDocument';
import type { InfoboxField } from '../documents/infoboxLabels';
import type { Finding } from './finding';

/** The facts that a labelled line of an infobox should give. */
const EXPECTED: Partial<Record<InfoboxField, readonly string[]>> = {
  formation: ['founded'],
  type: ['type'],
  membership: ['member-states'],
  budget: ['budget'],
  leader: ['director-general'],
};

/** Lines that a person would expect to be read and that no reader took, and a document of which nothing was read, or in a language without readers. */
export function readUnread(view: ParsedDocument, findings: readonly Finding[]): Finding[] {
  if (view.language === 'und') {
    const first = view.sentences[0];
    return first
      ? [
          {
            kind: 'problem',
            rule: 'unknown-language',
            reason: 'The document is in a language that no reader knows',
            values: {},
            facts: [],
            start: first.start,
            end: first.end,
          },
        ]
      : [];
  }
  const lines = view.sentences.flatMap((sentence): Finding[] => {
    const { field } = sentence.block;
    const expected = field === undefined ? [] : (EXPECTED[field] ?? []);
    // Without a label and without a figure it is the caption of a picture.
    const isUnlabelled = sentence.block.kind === 'infobox' && field === undefined && /\d/u.test(sentence.text);
    if (expected.length === 0 && !isUnlabelled) return [];
    const found = findings.filter((finding) => finding.start >= sentence.start && finding.end <= sentence.end);
    const isRead =
      found.some((finding) => finding.kind === 'problem' || expected.includes(finding.fact)) ||
      (isUnlabelled && found.length > 0);
    return isRead
      ? []
      : [
          {
            kind: 'problem',
            rule: 'not-understood',
            reason: `A line of the infobox was not understood: ${sentence.text}`,
            values: { words: sentence.text },
            facts: [...expected],
            start: sentence.start,
            end: sentence.end,
          },
        ];
  });
  return [...lines, ...(findings.some(({ kind }) => kind !== 'problem') ? [] : toNothingRead(view))];
}

function toNothingRead({ sentences: [first] }: ParsedDocument): Finding[] {
  return first
    ? [
        {
          kind: 'problem',
          rule: 'nothing-read',
          reason: 'The document names the organization, but no fact was read from it',
          values: {},
          facts: [],
          start: first.start,
          end: first.end,
        },
      ]
    : [];
}
