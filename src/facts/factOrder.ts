const ORDER = [
  'names',
  'abbreviation',
  'type',
  'definition',
  'field',
  'standing',
  'founded',
  'founding-name',
  'founding-purpose',
  'people-served',
  'mission',
  'services',
  'activities',
  'constitution',
  'areas',
  'cross-cutting',
  'elections',
  'election-',
  'election-directors',
  'partners',
  'member-states',
  'observer-states',
  'observer-organizations',
  'observer-kinds',
  'budget',
  'director-general',
  'un-related',
  'references',
];

/** Orders facts by what they are about and elections by their years; the same order whatever the documents are. */
export function compareFactIds(one: string, other: string): number {
  return toRank(one) - toRank(other) || (one < other ? -1 : Number(one > other));
}

function toRank(id: string): number {
  const rank = ORDER.indexOf(/^election-\d/u.test(id) ? 'election-' : id);
  return rank === -1 ? ORDER.length : rank;
}
