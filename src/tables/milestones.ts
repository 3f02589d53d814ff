import type { Milestone, SinceRow } from './tablesSchema';

/** What an event is about; `other` keeps what is dated and fits none of the rest. */
export const EVENT_KINDS = [
  'founding',
  'name',
  'constitution',
  'elections',
  'members',
  'united-nations',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** True for a kind that the timeline knows. */
export function isEventKind(value: string): value is EventKind {
  return EVENT_KINDS.some((kind) => kind === value);
}

/** The longest id made of words, in characters; it ends with a whole word. */
const LONGEST = 48;

/**
 * The id of each milestone, as addresses name it: its kind and its first words, or the short name in its brackets
 * (`constitution-adopted-in-venice`, `name-icm`), numbered where two would share one. An id holds no date, so that a
 * corrected date leaves every link as it was.
 */
export function buildMilestoneIds(milestones: readonly Milestone[]): Map<Milestone, string> {
  return number(milestones, ({ kind, fact }) => slugify(kind, /\((\p{Lu}{2,})\)/u.exec(fact)?.[1] ?? fact));
}

/** The ids that milestones had when ids were made of date and kind (`1989-11-14-name`); links to them lead on. */
export function buildFormerMilestoneIds(milestones: readonly Milestone[]): Map<Milestone, string> {
  return number(milestones, ({ date, kind }) => `${date}-${kind}`);
}

/** The id of what another source says of a later time: the fact and its value (`director-general-amy-e-pope`). */
export function buildSinceIds(rows: readonly SinceRow[]): Map<SinceRow, string> {
  return number(rows, ({ fact, value, note }) => slugify(fact, value ?? note ?? ''));
}

/** Small letters, digits and hyphens, from the kind and as many of the words as there is room for. */
function slugify(kind: string, words: string): string {
  let id = kind.toLowerCase();
  const parts =
    words
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  for (const part of parts[0] === id ? parts.slice(1) : parts) {
    if (id.length + 1 + part.length > LONGEST) break;
    id += `-${part}`;
  }
  return id;
}

function number<Row>(rows: readonly Row[], toName: (row: Row) => string): Map<Row, string> {
  const uses = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const name = toName(row);
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return [row, use === 1 ? name : `${name}-${use}`];
    }),
  );
}
