import type { EventKind } from '../tables/milestones';
import type { FactValue } from './factsSchema';

/**
 * Where the profile shows a fact: by its name, in the sentences that lead it, as a key figure (in the order of the
 * rows), in a section of its own (in the order of the numbers; `digest`: in an embed too), with another fact, or not at
 * all.
 */
type ProfileSlot =
  | 'header'
  | 'lead'
  | 'figure'
  | { section: number; as: 'sentence' | 'list' | 'numbered-list'; digest?: true }
  | { with: string }
  | 'none';

interface FactRow {
  profile: ProfileSlot;
  /** Of a dated fact: what kind of event it is on the timeline. */
  event?: EventKind;
  kind: FactValue['kind'];
  /** Of a quantity, where its words do not name one. */
  unit?: 'states' | 'organizations';
  /** The labels of an infobox that mean this fact, in both languages. */
  labels?: string;
  /** Words that speak of it; with a figure beside them, they should have been read. */
  topic?: RegExp;
}

/**
 * Every fact, in the order in which they are shown. A new one is a row here, templates in an extractor and its words in
 * both languages; the compiler names what is missing of its words and its slot in the profile.
 */
export const FACTS = {
  names: { kind: 'list', profile: 'header' },
  abbreviation: { kind: 'text', profile: 'header' },
  type: {
    kind: 'text',
    profile: 'lead',
    labels: '유형, 종류, 형태, 성격, Legal status, Type of organization, Type of organisation, Organization type, Type',
  },
  definition: { kind: 'text', profile: { section: 1, as: 'sentence' } },
  field: { kind: 'text', profile: 'none' },
  standing: { kind: 'text', profile: 'lead' },
  founded: {
    kind: 'date',
    profile: 'figure',
    event: 'founding',
    labels:
      '결성, 형성, 설립일, 설립, 창립일, 창립, 창설, 발족, 출범, ' +
      'Date founded, Date of establishment, Formation, Formed, Founded, Founding, Established',
    topic: /설립|창설|창립|출범|결성|발족|\b(?:founded|established|created|formed|set up|founding)\b/iu,
  },
  'founding-name': { kind: 'name', profile: { section: 4, as: 'sentence' } },
  'founding-purpose': { kind: 'text', profile: { section: 3, as: 'sentence' } },
  'people-served': { kind: 'list', profile: { section: 8, as: 'list' } },
  mission: { kind: 'text', profile: { section: 2, as: 'sentence', digest: true } },
  services: { kind: 'text', profile: { with: 'mission' } },
  activities: { kind: 'list', profile: { section: 6, as: 'list' } },
  constitution: { kind: 'list', profile: { section: 9, as: 'list' } },
  areas: { kind: 'list', profile: { section: 5, as: 'numbered-list', digest: true }, topic: /분야|\bareas\b/u },
  'cross-cutting': { kind: 'list', profile: { section: 7, as: 'list' } },
  elections: { kind: 'text', profile: { section: 10, as: 'sentence' }, topic: /선거|대선|총선|\belections?\b/iu },
  'election-directors': { kind: 'list', profile: { with: 'elections' } },
  partners: { kind: 'list', profile: { section: 11, as: 'sentence' } },
  'member-states': {
    kind: 'quantity',
    profile: 'figure',
    event: 'members',
    unit: 'states',
    labels: '회원국 수, 회원국, 회원, 가입국, Number of members, Membership, Member states, Member countries, Members',
    topic: /회원|가입국|\bmember(?:s|ship)?\b/iu,
  },
  'observer-states': {
    kind: 'quantity',
    profile: 'figure',
    event: 'members',
    unit: 'states',
    labels: '옵서버, 옵저버, 참관국, Observer states, Observers',
    topic: /옵[저서]버|참관국|\bobservers?\b/iu,
  },
  'observer-organizations': { kind: 'quantity', profile: 'figure', unit: 'organizations', event: 'members' },
  'observer-kinds': { kind: 'text', profile: { with: 'observer-organizations' } },
  budget: {
    kind: 'quantity',
    profile: 'figure',
    labels: '연간 예산, 예산, Annual budget, Total budget, Budget',
    topic: /예산|\bbudgets?\b/iu,
  },
  'director-general': {
    kind: 'name',
    profile: 'figure',
    labels: '사무 총장, 총재, Director General, Secretary General, Head, Leader name, Leader',
    topic: /(?:^|[^부])사무 ?총장(?:은|인|이|:)? [가-힣]+ [가-힣]+|\bDirector[- ]General\b/u,
  },
  'un-related': {
    kind: 'event',
    profile: 'lead',
    event: 'united-nations',
    topic:
      /(?:유엔|국제 ?연합|UN)(?:의)? (?:관련|산하|전문) ?기구|\brelated (?:organi[sz]ation|agency)|joined the (?:United Nations|UN)\b/iu,
  },
  references: { kind: 'list', profile: { section: 12, as: 'numbered-list' } },
} as const satisfies Record<string, FactRow>;

export type FactId = keyof typeof FACTS;

type FactsIn<Slot> = { [Id in FactId]: (typeof FACTS)[Id]['profile'] extends Slot ? Id : never }[FactId];
/** The facts that are key figures of the profile. */
export type FigureFact = FactsIn<'figure'>;
/** The facts that have a section of the profile, as a list or in sentences. */
export type ListFact = FactsIn<{ as: 'list' | 'numbered-list' }>;
export type SentenceFact = FactsIn<{ as: 'sentence' }>;

/** The row of a fact. */
export function getRow(id: FactId): FactRow {
  return FACTS[id];
}

/** Whether words name a fact of the table. */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}

/** The facts, in the order of the table. */
export function readIds(): FactId[] {
  return Object.keys(FACTS).filter(isFactId);
}

/** The key figures of the profile. */
export function listFigures(): FigureFact[] {
  return readIds().filter((id): id is FigureFact => FACTS[id].profile === 'figure');
}

/** The facts that have a section of the profile, in the order of the sections. */
export function listSections(): (ListFact | SentenceFact)[] {
  return readIds()
    .filter((id): id is ListFact | SentenceFact => sectionOf(id) !== undefined)
    .toSorted((one, other) => (sectionOf(one)?.section ?? 0) - (sectionOf(other)?.section ?? 0));
}

/** Whether a section is a list. */
export function isListFact(id: FactId): id is ListFact {
  return sectionOf(id)?.as.endsWith('list') ?? false;
}

/** How a fact stands in its section; undefined for one without. */
export function sectionOf(id: FactId): Extract<ProfileSlot, { section: number }> | undefined {
  const slot: ProfileSlot = FACTS[id].profile;
  return typeof slot === 'object' && 'section' in slot ? slot : undefined;
}

/** The facts that are shown with this one. */
export function listCompanions(fact: FactId): FactId[] {
  return readIds().filter((id) => {
    const slot: ProfileSlot = FACTS[id].profile;
    return typeof slot === 'object' && 'with' in slot && slot.with === fact;
  });
}

/** Orders facts as the table does, and elections by their years; the same order whatever the documents are. */
export function compareFactIds(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : Number(one > other));
}

/** Each election stands behind what the table says of all of them. */
function rank(id: string): number {
  const at = Object.keys(FACTS).indexOf(/^election-\d/u.test(id) ? 'elections' : id);
  if (at === -1) return Infinity;
  return id in FACTS ? at : at + 1 / 2;
}
