import { compileLabels } from '../documents/labels';
import { FACTS, FACT_IDS, type FactId } from './factTable';

/** Labels that are known to mean something that is no fact here: what they label is not read as one. */
const OTHER_LABELS = [
  '매출, 수입, 지출, 기부금, 자산, 본부 소재지, 본부, 소재지, 위치, 직원 수, 직원, 사무소, 공용어, 공식 언어, 언어, 웹사이트',
  '공식 웹사이트, 약칭, 상급 단체, 모체 기관, 이전 이름, 목적, 설립자, 부사무 총장, 핵심 인물, 활동 지역, 지역, 표어, 자회사',
  '산하 기관, 상위 기관',
  'Revenue, Income, Expenses, Expenditure, Endowment, Assets, Disbursements, Headquarters, Location',
  'Official languages, Official language, Languages, Language, Official website, Website, Abbreviation',
  'Parent organization, Parent, Staff, Parent organisation, Employees, Volunteers, Formerly called, Former name',
  'Region served, Region, Area served, Motto',
  'Main organ, Purpose, Founder, Founders, Deputy Director General, Key people, Subsidiaries, Affiliations, Field',
  'Offices, Leader title',
].flatMap((words) => words.split(', '));

/** The facts that labels mean. */
const MEANINGS: ReadonlyMap<string, FactId> = new Map(
  FACT_IDS.flatMap((id) => FACTS[id].labels?.split(', ').map((label) => [label, id] as const) ?? []),
);

/** Every label that tables are known by. */
export const LABELS = compileLabels([...MEANINGS.keys(), ...OTHER_LABELS]);

/** The fact that a label means; `undefined` for one that is not known, or means something else. */
export function findMeaning(label: string | undefined): FactId | undefined {
  return MEANINGS.get(label ?? '');
}
