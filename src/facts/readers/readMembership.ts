import type { DocumentView } from '../../documents/readDocument';
import type { FactDate } from '../factsSchema';
import { toTextFact, toUnreadableDate, type Finding, type Piece } from '../finding';
import { isDenied } from './isDenied';
import { joinPieces, matchPiece } from './matchPieces';
import { isOnOrganization } from './organization';
import { DATE, readDate } from './readDate';
import { COUNT, COUNT_WORD, readCount } from './readNumber';

const KO_COUNT = String.raw`(?<count>${COUNT}|(?<![가-힣])(?:${COUNT_WORD.ko}))`;
// A figure may be glued to the label before it: "Membership173 member states".
const EN_COUNT = String.raw`(?<count>(?<![\d.,])(?:${COUNT})|\b(?:${COUNT_WORD.en}))`;

const AS_OF = {
  ko: new RegExp(String.raw`${DATE.ko}\s?(?:말\s?)?(?:현재|기준|(?=\)))`, 'dgu'),
  en: new RegExp(String.raw`(?:\b[Aa]s of\s|^In\s|\()${DATE.en}`, 'dgu'),
};
const COUNTED = [
  {
    fact: 'member-states', unit: 'states',
    ko: new RegExp(String.raw`${KO_COUNT}\s?개\s?(?:국|나라)?(?:의|인|가)?\s(?:정)?회원국|(?:회원국|회원)(?:은|수는|이)?\s?(?<after>${COUNT})\s?개(?!국?의?\s회원국)국?`, 'dgu'),
    en: new RegExp(String.raw`${EN_COUNT}\s(?:full\s)?member\s(?:states|countries)`, 'dgiu'),
  },
  {
    fact: 'observer-states', unit: 'states',
    ko: new RegExp(String.raw`${KO_COUNT}\s?개\s?국(?:의|인|가)?\s(?:옵저버|참관)(?:\s지위)?\s?(?:국가|국)?|(?<after>${COUNT})\s?개의?\s(?:옵저버|참관)(?:\s지위)?\s?국가?`, 'dgu'),
    en: new RegExp(String.raw`${EN_COUNT}\sobserver\s(?:states|countries)|(?<![\d.,])(?<after>${COUNT})\sstates\s(?:are|with|holding)\s(?:also\s)?observers?(?:\sstatus)?`, 'dgiu'),
  },
  {
    fact: 'observer-organizations', unit: 'organizations',
    ko: new RegExp(String.raw`${KO_COUNT}(?<some>여)?\s?개(?!\s?[국월]|의?\s(?:옵저버|참관)(?:\s지위)?\s?국)(?:가|를|의)?\s?(?<bound>넘는|이상의?)?\s?(?<kinds>[^\d.]{0,80}?)(?:도|은|는|이|가|의)?\s(?:옵저버|참관)(?:\s지위)?`, 'dgu'),
    en: new RegExp(String.raw`(?:\b(?<bound>over|more than|at least)\s)?${EN_COUNT}\s(?!(?:full\s)?(?:member|observer)\s(?:states|countries)|states\b)(?<kinds>[^().;\d]{0,120}?)\s?(?:\b(?:are|have|hold|holding|with)\s(?:also\s)?)?\b(?:observers?(?:\sstatus|\sorgani[sz]ations)?)\b`, 'dgiu'),
  },
] as const;

/** Members, observer states, observer organizations and what kinds of organizations these are, with the date that their sentence gives. */
export function readMembership(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence) => {
    const isReadable = sentence.block.kind === 'infobox' || (sentence.block.kind === 'paragraph' && isOnOrganization(sentence, language));
    if (!isReadable) return [];
    const dated = matchPiece(sentence, AS_OF[language]);
    const asOf = dated && readDate(dated);
    const found = COUNTED.flatMap((counted) => readCounted(sentence, counted, language, dated && asOf ? { piece: dated.whole, date: asOf } : undefined));
    return found.length > 0 && dated && !asOf ? [...found, toUnreadableDate(dated.whole, found.flatMap((finding) => ('fact' in finding ? finding.fact : [])))] : found;
  });
}

function readCounted(sentence: Piece, { fact, unit, ...patterns }: (typeof COUNTED)[number], language: 'ko' | 'en', asOf: { piece: Piece; date: FactDate } | undefined): Finding[] {
  const match = matchPiece(sentence, patterns[language]);
  const amount = readCount(match?.groups['count'] ?? match?.groups['after'] ?? '');
  if (!match || amount === undefined || isDenied(sentence, match.whole)) return [];
  const span = asOf ? joinPieces(sentence, [asOf.piece, match.whole]) : match.whole;
  const isFloor = (match.groups['bound'] ?? match.groups['some']) !== undefined;
  const kinds = match.piece('kinds');
  const found: Finding = {
    kind: 'fact', fact, start: span.start, end: span.end,
    value: { kind: 'quantity', amount, unit, ...(isFloor ? { bound: 'more-than' as const } : {}), ...(asOf ? { asOf: asOf.date } : {}) },
  };
  return kinds && /\p{L}/u.test(kinds.text) ? [found, toTextFact('observer-kinds', kinds, language)] : [found];
}
