/** What a line of an infobox about an organization is about. */
export type InfoboxField = 'formation' | 'type' | 'membership' | 'budget' | 'leader' | 'purpose' | 'headquarters' | 'languages' | 'website' | 'other';

const LABELS: Record<InfoboxField, readonly string[]> = {
  formation: ['결성', '설립일', '설립', '창립', '창설', '발족', 'Date founded', 'Formation', 'Formed', 'Founded', 'Established'],
  type: ['유형', '종류', '형태', 'Legal status', 'Type'],
  membership: ['회원국', '회원', '가입국', 'Membership', 'Member states', 'Members'],
  budget: ['예산', 'Annual budget', 'Budget'],
  leader: ['사무 총장', '총재', 'Director-General', 'Director General', 'Secretary General', 'Head', 'Leader'],
  purpose: ['목적', 'Purpose'],
  headquarters: ['본부 소재지', '본부', '소재지', 'Headquarters', 'Location'],
  languages: ['공용어', '공식 언어', '언어', 'Official languages', 'Official language', 'Languages'],
  website: ['웹사이트', '공식 웹사이트', 'Official website', 'Website'],
  other: ['약칭', '상급 단체', '직원 수', '직원', '이전 이름', 'Abbreviation', 'Parent organization', 'Parent organisation', 'Staff', 'Formerly called', 'Region served', 'Main organ'],
};

const FIELDS: readonly InfoboxField[] = ['formation', 'type', 'membership', 'budget', 'leader', 'purpose', 'headquarters', 'languages', 'website', 'other'];
const PATTERNS = FIELDS
  .flatMap((field) => LABELS[field].map((label) => ({ field, label })))
  .toSorted((one, other) => other.label.length - one.label.length)
  .map(({ field, label }) => ({ field, pattern: toPattern(label) }));

/** The label that a line begins with, and where its value begins in the line; labels may be glued to their values. */
export function readInfoboxLabel(line: string): { field: InfoboxField; valueStart: number } | undefined {
  for (const { field, pattern } of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { field, valueStart: match[0].length };
  }
  return undefined;
}

function toPattern(label: string): RegExp {
  // An English label glued to a word in small letters is another word: "Formations", "Typed".
  const after = /^[A-Z]/u.test(label) ? String.raw`(?:\s?[:：]\s?|\s|(?=[^\s\p{Ll}:：,;.]))` : String.raw`\s?[:：]?\s?`;
  return new RegExp(`^${label.replaceAll(' ', String.raw`\s?`)}${after}(?=\\S)`, 'u');
}
