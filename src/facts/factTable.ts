import type { EventKind } from '../tables/milestones';
import type { FactValue } from './factsSchema';

interface FactRow {
  kind: FactValue['kind'];
  /** Whether it is a key figure of the profile; they stand there in the order of the rows. */
  figure?: true;
  /** Of a fact with a section of its own in the profile: the sections in the order of `place`, `digest` in an embed too. */
  section?: { place: number; as: 'sentence' | 'list' | 'numbered-list'; digest?: true };
  /** The fact of the table that is shown with it. */
  companion?: string;
  /** Of a dated fact: what kind of event it is on the timeline. */
  event?: EventKind;
  /** Of a quantity, where its words do not name one. */
  unit?: 'states' | 'organizations';
  /** The labels of an infobox that mean this fact, in both languages. */
  labels?: string;
  /** Words that speak of it; with a figure beside them, they should have been read. */
  topic?: RegExp;
}

/**
 * Every fact, in the order in which they are shown. A new one is a row here, templates in an extractor and its words in
 * both languages; the compiler names what is missing of its words.
 */
const TABLE = {
  names: { kind: 'list' },
  abbreviation: { kind: 'text' },
  type: {
    kind: 'text',
    labels: '유형, 종류, 형태, 성격, Legal status, Type of organization, Type of organisation, Organization type, Type',
  },
  definition: { kind: 'text', section: { place: 1, as: 'sentence' } },
  field: { kind: 'text' },
  standing: { kind: 'text' },
  founded: {
    kind: 'date',
    figure: true,
    event: 'founding',
    labels:
      '결성, 형성, 설립일, 설립, 창립일, 창립, 창설, 발족, 출범, ' +
      'Date founded, Date of establishment, Formation, Formed, Founded, Founding, Established',
    topic: /설립|창설|창립|출범|결성|발족|\b(?:founded|established|created|formed|set up|founding)\b/iu,
  },
  'founding-name': { kind: 'name', section: { place: 4, as: 'sentence' } },
  'founding-purpose': { kind: 'text', section: { place: 3, as: 'sentence' } },
  'people-served': { kind: 'list', section: { place: 8, as: 'list' } },
  mission: { kind: 'text', companion: 'services', section: { place: 2, as: 'sentence', digest: true } },
  services: { kind: 'text' },
  activities: { kind: 'list', section: { place: 6, as: 'list' } },
  constitution: { kind: 'list', section: { place: 9, as: 'list' } },
  areas: { kind: 'list', section: { place: 5, as: 'numbered-list', digest: true }, topic: /분야|\bareas\b/u },
  'cross-cutting': { kind: 'list', section: { place: 7, as: 'list' } },
  elections: {
    kind: 'text',
    companion: 'election-directors',
    section: { place: 10, as: 'sentence' },
    topic: /선거|대선|총선|\belections?\b/iu,
  },
  'election-directors': { kind: 'list' },
  partners: { kind: 'list', section: { place: 11, as: 'sentence' } },
  'member-states': {
    kind: 'quantity',
    figure: true,
    event: 'members',
    unit: 'states',
    labels: '회원국 수, 회원국, 회원, 가입국, Number of members, Membership, Member states, Member countries, Members',
    topic: /회원|가입국|\bmember(?:s|ship)?\b/iu,
  },
  'observer-states': {
    kind: 'quantity',
    figure: true,
    event: 'members',
    unit: 'states',
    labels: '옵서버, 옵저버, 참관국, Observer states, Observers',
    topic: /옵[저서]버|참관국|\bobservers?\b/iu,
  },
  'observer-organizations': {
    kind: 'quantity',
    figure: true,
    companion: 'observer-kinds',
    unit: 'organizations',
    event: 'members',
  },
  'observer-kinds': { kind: 'text' },
  budget: {
    kind: 'quantity',
    figure: true,
    labels: '연간 예산, 예산, Annual budget, Total budget, Budget',
    topic: /예산|\bbudgets?\b/iu,
  },
  'director-general': {
    kind: 'name',
    figure: true,
    labels: '사무 총장, 총재, Director General, Secretary General, Head, Leader name, Leader',
    topic: /(?:^|[^부])사무 ?총장(?:은|인|이|:)? [가-힣]+ [가-힣]+|\bDirector[- ]General\b/u,
  },
  'un-related': {
    kind: 'event',
    event: 'united-nations',
    topic:
      /(?:유엔|국제 ?연합|UN)(?:의)? (?:관련|산하|전문) ?기구|\brelated (?:organi[sz]ation|agency)|joined the (?:United Nations|UN)\b/iu,
  },
  references: { kind: 'list', section: { place: 12, as: 'numbered-list' } },
} as const satisfies Record<string, FactRow>;

export type FactId = keyof typeof TABLE;

/** The facts that have a section of the profile as a list. */
export type ListFact = {
  [Id in FactId]: (typeof TABLE)[Id] extends { section: { as: 'list' | 'numbered-list' } } ? Id : never;
}[FactId];

/** The row of each fact. */
export const FACTS: Readonly<Record<FactId, FactRow>> = TABLE;

/** Whether words name a fact of the table. */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(TABLE, id);
}

/** The facts, in the order of the table. */
export const FACT_IDS: readonly FactId[] = Object.keys(TABLE).filter(isFactId);

/** The facts that have a section of the profile, in the order of the sections. */
export const SECTIONS: readonly FactId[] = FACT_IDS.filter((id) => FACTS[id].section).toSorted(
  (one, other) => (FACTS[one].section?.place ?? 0) - (FACTS[other].section?.place ?? 0),
);

/** Whether a fact has a section as a list. */
export function isListFact(id: FactId): id is ListFact {
  return FACTS[id].section?.as.endsWith('list') ?? false;
}

/** Orders facts as the table does, each election before who ran them; the same order whatever the documents are. */
export function compareFactIds(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : Number(one > other));
}

function rank(id: string): number {
  return FACT_IDS.findIndex((each) => each === (/^election-\d/u.test(id) ? 'election-directors' : id));
}
