/** What a line of an infobox about an organization is about. */
export type InfoboxField =
  | 'formation'
  | 'type'
  | 'membership'
  | 'budget'
  | 'leader'
  | 'purpose'
  | 'headquarters'
  | 'languages'
  | 'website'
  | 'other';

const LABELS: Record<InfoboxField, readonly string[]> = {
  formation: [
    '결성',
    '설립일',
    '설립',
    '창립',
    '창설',
    '발족',
    'Date founded',
    'Formation',
    'Formed',
    'Founded',
    'Established',
  ],
  type: ['유형', '종류', '형태', 'Legal status', 'Type of organization', 'Type of organisation', 'Type'],
  membership: ['회원국', '회원', '가입국', 'Membership', 'Member states', 'Members'],
  budget: ['예산', 'Annual budget', 'Budget'],
  leader: ['사무 총장', '총재', 'Director-General', 'Director General', 'Secretary General', 'Head', 'Leader'],
  purpose: ['목적', 'Purpose'],
  headquarters: ['본부 소재지', '본부', '소재지', 'Headquarters', 'Location'],
  languages: ['공용어', '공식 언어', '언어', 'Official languages', 'Official language', 'Languages'],
  website: ['웹사이트', '공식 웹사이트', 'Official website', 'Website'],
  other: [
    '약칭',
    '상급 단체',
    '직원 수',
    '직원',
    '이전 이름',
    'Abbreviation',
    'Parent organization',
    'Parent organisation',
    'Staff',
    'Formerly called',
    'Region served',
    'Main organ',
  ],
};

const FIELDS: readonly InfoboxField[] = [
  'formation',
  'type',
  'membership',
  'budget',
  'leader',
  'purpose',
  'headquarters',
  'languages',
  'website',
  'other',
];
const PATTERNS = FIELDS.flatMap((field) => LABELS[field].map((label) => ({ field, label })))
  .toSorted((one, other) => other.label.length - one.label.length)
  .map(({ field, label }) => ({ field, label, pattern: toPattern(label) }));

// What makes a longer label of a known one: "Type |of work:", "Budget |per head", "유형|별".
const EN_QUALIFIER =
  /^(?:(?:of|per|for|by|in|on|to|and|or)\s(?!\d)|(?:deficit|shortfall|gap|surplus|cuts?|fees?|dues|committee)\b|\p{Ll}[^:：()\d]{0,40}[:：])/u;
const KO_QUALIFIER = /^(?:별|당|비율|의|적자|부족|삭감|중|가운데)(?=[\s:：])/u;

/** Whether the words behind a label that a line begins with go on with it: what the line says is of something else then. */
export function isQualified(value: string): boolean {
  return EN_QUALIFIER.test(value) || KO_QUALIFIER.test(value);
}

/** The label that a line begins with, and where its value begins in the line; labels may be glued to their values. */
export function readInfoboxLabel(line: string): { field: InfoboxField; valueStart: number } | undefined {
  for (const { field, pattern } of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { field, valueStart: match[0].length };
  }
  return undefined;
}

const LABEL_WORDS = PATTERNS.map(({ label }) => label.replaceAll(' ', String.raw`\s?`));
// Within a line a label stands after a space, or glued to the end of the value before it, but not after a word that
// makes it a part of a value ("of Members", "Deputy Director General"), and its own value comes right behind it. What
// stands before is looked at by itself: the page of the sources reads this too, and browsers before 2023 know no pattern
// that looks behind itself.
const EN_INNER = String.raw`(?:${LABEL_WORDS.filter(isLatin).join('|')})(?:\s?[:：]\s?|\s(?!(?:of|and|or|for|in|on|to|by|with|from|is|was|are|were|has|office)\b)|(?=[^\s\p{Ll}\p{P}]))(?=\S)`;
const EN_BEFORE = /[\s\p{Ll}\d)]$/u;
const EN_OF_VALUE =
  /\b(?:of|and|or|for|in|on|to|by|with|from|its?|the|[Dd]eputy|[Aa]ssistant|[Ff]ormer|[Vv]ice|[Ff]irst)[\s-]$/u;
const KO_INNER = String.raw`(?:${LABEL_WORDS.filter((label) => !isLatin(label)).join('|')})(?:\s?[:：]\s?|\s|(?![장자일국안]|(?:[은는이가을를의과와에도로]|으로|에[서는])\s))(?=[^\s,.)(])`;
const KO_BEFORE = /[\s)]$/u;
const INNER = new RegExp(`${EN_INNER}|${KO_INNER}`, 'gu');
/** As long as no table of an organization is. */
const MAX_CHARACTERS = 4000;
/** Longer than any word that is looked for before a label. */
const BEFORE_CHARACTERS = 16;

/**
 * Where the further labels begin in a line that holds several of them, each with its value, because the lines of an
 * infobox were glued together; not those in brackets.
 */
export function findInnerLabels(line: string): number[] {
  if (line.length > MAX_CHARACTERS) return [];
  const found: number[] = [];
  INNER.lastIndex = 0;
  for (let match = INNER.exec(line); match; match = INNER.exec(line)) {
    const before = line.slice(Math.max(0, match.index - BEFORE_CHARACTERS), match.index);
    const isLabel = isLatin(match[0]) ? EN_BEFORE.test(before) && !EN_OF_VALUE.test(before) : KO_BEFORE.test(before);
    if (!isLabel) INNER.lastIndex = match.index + 1;
    else if (!isInBrackets(line.slice(0, match.index))) found.push(match.index);
  }
  return found;
}

function isInBrackets(before: string): boolean {
  return before.split(/[([]/u).length > before.split(/[)\]]/u).length;
}

function isLatin(label: string): boolean {
  return /^[A-Z]/u.test(label);
}

function toPattern(label: string): RegExp {
  // An English label glued to a word in small letters is another word: "Formations", "Typed".
  const after = isLatin(label) ? String.raw`(?:\s?[:：]\s?|\s|(?=[^\s\p{Ll}:：,;.]))` : String.raw`\s?[:：]?\s?`;
  return new RegExp(`^${label.replaceAll(' ', String.raw`\s?`)}${after}(?=\\S)`, 'u');
}
