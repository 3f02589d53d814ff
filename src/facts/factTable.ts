import { compileLabels } from '../documents/labels';
import type { EventKind } from '../tables/milestoneKinds';

/** Labels, with a comma between them. */
interface Words {
  ko: string;
  en: string;
}

interface FactRow {
  /** Of a dated fact: what kind of event it is on the timeline. */
  event?: EventKind;
  kind: 'text' | 'name' | 'quantity' | 'date' | 'event' | 'reference' | 'list';
  /** Of a quantity, where its words do not name one. */
  unit?: 'states' | 'organizations';
  /** The labels of a table that mean this fact. */
  labels?: Words;
  /** Words that speak of it; with a figure beside them, they should have been read. */
  topic?: { ko: RegExp; en: RegExp };
}

/**
 * Every fact, in the order in which they are shown. A new one is a row here, templates in an extractor and its words in
 * both languages; the compiler names what is missing of its words and of its event.
 */
export const FACTS = {
  names: { kind: 'list' },
  abbreviation: { kind: 'text' },
  type: {
    kind: 'text',
    labels: {
      ko: '유형, 종류, 형태, 성격',
      en: 'Legal status, Type of organization, Type of organisation, Organization type, Type',
    },
  },
  definition: { kind: 'text' },
  field: { kind: 'text' },
  standing: { kind: 'text' },
  founded: {
    kind: 'date',
    event: 'founding',
    labels: {
      ko: '결성, 형성, 설립일, 설립, 창립일, 창립, 창설, 발족, 출범',
      en: 'Date founded, Date of establishment, Formation, Formed, Founded, Founding, Established',
    },
    topic: { ko: /설립|창설|창립|출범|결성|발족/u, en: /\b(?:founded|established|created|formed|set up|founding)\b/iu },
  },
  'founding-name': { kind: 'name' },
  'founding-purpose': { kind: 'text' },
  'people-served': { kind: 'list' },
  mission: { kind: 'text' },
  services: { kind: 'text' },
  activities: { kind: 'list' },
  constitution: { kind: 'list' },
  areas: { kind: 'list', topic: { ko: /분야/u, en: /\bareas\b/u } },
  'cross-cutting': { kind: 'list' },
  elections: { kind: 'text', topic: { ko: /선거|대선|총선/u, en: /\belections?\b/iu } },
  'election-directors': { kind: 'list' },
  partners: { kind: 'list' },
  'member-states': {
    kind: 'quantity',
    event: 'members',
    unit: 'states',
    labels: {
      ko: '회원국 수, 회원국, 회원, 가입국',
      en: 'Number of members, Membership, Member states, Member countries, Members',
    },
    topic: { ko: /회원|가입국/u, en: /\bmember(?:s|ship)?\b/iu },
  },
  'observer-states': {
    kind: 'quantity',
    event: 'members',
    unit: 'states',
    labels: { ko: '옵서버, 옵저버, 참관국', en: 'Observer states, Observers' },
    topic: { ko: /옵[저서]버|참관국/u, en: /\bobservers?\b/iu },
  },
  'observer-organizations': { kind: 'quantity', unit: 'organizations', event: 'members' },
  'observer-kinds': { kind: 'text' },
  budget: {
    kind: 'quantity',
    labels: { ko: '연간 예산, 예산', en: 'Annual budget, Total budget, Budget' },
    topic: { ko: /예산/u, en: /\bbudgets?\b/iu },
  },
  'director-general': {
    kind: 'name',
    labels: { ko: '사무 총장, 총재', en: 'Director General, Secretary General, Head, Leader' },
    topic: { ko: /(?:^|[^부])사무 ?총장(?:은|인|이|:)? [가-힣]+ [가-힣]+/u, en: /\bDirector[- ]General\b/u },
  },
  'un-related': {
    kind: 'event',
    event: 'united-nations',
    topic: {
      ko: /(?:유엔|국제 ?연합|UN)(?:의)? (?:관련|산하|전문) ?기구/u,
      en: /\brelated (?:organi[sz]ation|agency)|joined the (?:United Nations|UN)\b/iu,
    },
  },
  references: { kind: 'list' },
} as const satisfies Record<string, FactRow>;

export type FactId = keyof typeof FACTS;

/** The facts that are events, with their kinds: what shows events does not compile where one is missing. */
export type FactEvents = {
  [Id in FactId as (typeof FACTS)[Id] extends { event: EventKind } ? Id : never]: (typeof FACTS)[Id] extends {
    event: infer Kind;
  }
    ? Kind
    : never;
};

/** Labels that are known to mean something that is no fact here: what they label is not read as one. */
const OTHER_LABELS = [
  '매출, 수입, 지출, 기부금, 자산, 본부 소재지, 본부, 소재지, 위치, 직원 수, 직원, 사무소, 공용어, 공식 언어, 언어, 웹사이트',
  '공식 웹사이트, 약칭, 상급 단체, 모체 기관, 이전 이름, 목적, 설립자, 부사무 총장, 핵심 인물, 활동 지역, 지역, 표어, 자회사',
  '산하 기관, 상위 기관',
  'Revenue, Income, Expenses, Expenditure, Endowment, Assets, Disbursements, Headquarters, Location, Official languages',
  'Official language, Languages, Language, Official website, Website, Abbreviation, Parent organization, Parent, Staff',
  'Parent organisation, Employees, Volunteers, Formerly called, Former name, Region served, Region, Area served, Motto',
  'Main organ, Purpose, Founder, Founders, Deputy Director General, Key people, Subsidiaries, Affiliations, Field, Offices',
].flatMap(splitWords);

/** The facts that labels mean. */
const MEANINGS: ReadonlyMap<string, FactId> = new Map(
  readIds().flatMap((id) => {
    const { labels }: FactRow = FACTS[id];
    return labels ? [labels.ko, labels.en].flatMap(splitWords).map((label) => [label, id] as const) : [];
  }),
);

/** Every label that tables are known by. */
export const LABELS = compileLabels([...MEANINGS.keys(), ...OTHER_LABELS]);

/** The fact that a label means; `undefined` for one that is not known, or means something else. */
export function findMeaning(label: string | undefined): FactId | undefined {
  return MEANINGS.get(label ?? '');
}

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

/** Orders facts as the table does, and elections by their years; the same order whatever the documents are. */
export function compareFactIds(one: string, other: string): number {
  return toRank(one) - toRank(other) || (one < other ? -1 : Number(one > other));
}

function toRank(id: string): number {
  const ids: readonly string[] = readIds();
  if (/^election-\d/u.test(id)) return ids.indexOf('elections') + 1 / 2;
  const rank = ids.indexOf(id);
  return rank === -1 ? ids.length : rank;
}

function splitWords(words: string): string[] {
  return words.split(', ');
}
