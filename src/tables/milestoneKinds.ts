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
