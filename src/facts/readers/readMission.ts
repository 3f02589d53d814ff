import type { ParsedDocument } from '../../documents/readDocument';
import { toTextFact, toTextList, type Finding } from '../finding';
import { matchPiece } from './matchPieces';
import { NAME, SUBJECT } from './organization';
import { splitAt, splitList } from './splitList';

const MISSION = {
  ko: new RegExp(
    String.raw`(?:${NAME.ko}|IOM)의\s(?:주|주요|주된)?\s?(?:임무|사명|목표|목적)(?:은|는)\s(?<mission>[^.]+?)(?:에 있다|이다)?\.`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`^(?:${SUBJECT.en}\sis\sdedicated\sto|(?:IOM's|IOM’s|[Ii]ts)\s(?:stated\s)?(?:mission|goal|aim)\sis(?:\sto)?)\s(?<mission>[^.]+)`,
    'dgu',
  ),
};
const SERVICES = {
  ko: /(?:임무|사명|목표|목적)(?:은|는)\s(?<services>[^.,]*?(?:조언|서비스)[^.,]*?제공)/dgu,
  en: /\bby\s(?<services>(?:providing|offering)\s[^.]*(?:services|advice)[^.]*)/dgu,
};
const ACTIVITIES = {
  ko: new RegExp(
    String.raw`^${SUBJECT.ko}\s(?<activities>[^.]+?)(?:\s등)?의\s(?:업무|활동|일)(?:를|을)\s(?:하고|수행하고|펼치고)\s있다`,
    'dgu',
  ),
  en: new RegExp(String.raw`^${SUBJECT.en}\sworks\sto\s(?<activities>[^.]+)`, 'dgu'),
};

/** The mission, how it is fulfilled, and the activities. */
export function readMission(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const isFirst = (fact: string) => !seen.has(fact) && Boolean(seen.add(fact));
  for (const sentence of view.sentences) {
    if (sentence.block.kind !== 'paragraph') continue;
    const mission = matchPiece(sentence, MISSION[language])?.piece('mission');
    if (mission && isFirst('mission')) findings.push(toTextFact('mission', mission, language));
    const services = matchPiece(sentence, SERVICES[language])?.piece('services');
    if (services && isFirst('services')) findings.push(toTextFact('services', services, language));
    const activities = matchPiece(sentence, ACTIVITIES[language])?.piece('activities');
    if (activities && isFirst('activities')) {
      const items =
        language === 'en'
          ? splitAt(
              activities,
              /,?\s(?:and\s)?to\s(?=(?:help|promote|assist|provide|ensure|support|protect|advance|uphold|encourage|facilitate)\b)/gu,
            )
          : splitList(activities, language);
      findings.push(toTextList('activities', activities, items, language));
    }
  }
  return findings;
}
