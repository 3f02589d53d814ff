import type { ParsedDocument } from '../../documents/readDocument';
import { toTextList, type Finding } from '../finding';
import { matchPiece } from './matchPieces';
import { COUNT, COUNT_WORD, readCount } from './readNumber';
import { splitList } from './splitList';

const AREAS = {
  ko: new RegExp(
    String.raw`(?<count>${COUNT}|${COUNT_WORD.ko})\s?(?:가지|개)의?\s[^.:]{0,40}?(?:분야|영역)[^.:]*[:：]\s?(?<areas>[^.]+)`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`\b(?<count>${COUNT}|${COUNT_WORD.en})\s(?:\p{L}+\s)?areas\b[^.:]*:\s?(?<areas>[^.]+)`,
    'dgu',
  ),
};
const CROSS_CUTTING = {
  ko: /(?:이외에도|이 외에도|그 외에도|그 밖에도?)\s(?<list>[^.]+?)(?:\s등)?의\s(?:노력|활동|업무)(?:을|를)\s/dgu,
  en: /\b[Cc]ross-cutting\s(?:activities|issues|themes)\sinclude\s(?<list>[^.]+)/dgu,
};

/** The areas of work, which the text counts itself, and the work that cuts across them. */
export function readAreas(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  for (const sentence of view.sentences) {
    const match = matchPiece(sentence, AREAS[language]);
    const areas = match?.piece('areas');
    if (!match || !areas) continue;
    const count = readCount(match.groups['count'] ?? '');
    const items = splitList(areas, language, count);
    findings.push(toTextList('areas', areas, items, language));
    if (count !== undefined && count !== items.length) {
      findings.push({
        kind: 'problem',
        rule: 'miscounted-list',
        facts: ['areas'],
        start: match.whole.start,
        end: match.whole.end,
        reason: `The text announces ${count} areas, but ${items.length} were read`,
        values: { announced: String(count), read: String(items.length) },
      });
    }
    break;
  }
  for (const sentence of view.sentences) {
    const list = matchPiece(sentence, CROSS_CUTTING[language])?.piece('list');
    if (list) return [...findings, toTextList('cross-cutting', list, splitList(list, language), language)];
  }
  return findings;
}
