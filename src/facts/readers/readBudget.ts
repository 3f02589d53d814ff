import type { DocumentView } from '../../documents/readDocument';
import type { Finding, Piece } from '../finding';
import { isDenied } from './isDenied';
import { joinPieces, matchPiece, type PieceMatch } from './matchPieces';
import { isOnOrganization } from './organization';
import { DATE, readDate } from './readDate';
import { readAmount } from './readNumber';

const KO_AMOUNT = String.raw`(?<amount>\d[\d,]*(?:\.\d+)?\s?(?:조|천억|백억|억|천만|백만|만)?(?:\s?\d[\d,]*\s?(?:천억|백억|억|천만|백만|만)){0,3})`;
const EN_AMOUNT = String.raw`(?<amount>\d[\d,]*(?:\.\d+)?(?:\s?(?:trillion|billion|million|thousand|bn|m)\b)?)`;
const MONEY = [
  new RegExp(String.raw`(?:(?<nation>미화|미국)\s?)?${KO_AMOUNT}\s?(?<currency>달러|유로|스위스 프랑|엔|원)`, 'dgu'),
  new RegExp(String.raw`(?<currency>US\s?\$|USD|EUR|CHF|€|\$)\s?${EN_AMOUNT}`, 'dgu'),
  new RegExp(String.raw`${EN_AMOUNT}\s(?<currency>US dollars|U\.S\. dollars|dollars|euros|Swiss francs)`, 'dgu'),
];
const CURRENCIES: Record<string, string> = {
  '달러': 'USD', '유로': 'EUR', '스위스 프랑': 'CHF', '엔': 'JPY', '원': 'KRW', 'US$': 'USD', 'US $': 'USD', 'USD': 'USD', '$': 'USD', 'EUR': 'EUR', '€': 'EUR',
  'CHF': 'CHF', 'US dollars': 'USD', 'U.S. dollars': 'USD', 'dollars': 'USD', 'euros': 'EUR', 'Swiss francs': 'CHF',
};
const YEAR = {
  ko: new RegExp(String.raw`\(?${DATE.ko}(?:\s?(?:기준|현재))?\)?`, 'dgu'),
  en: new RegExp(String.raw`(?:\(|\b[Ii]n\s|\b[Aa]s of\s|\b[Ff]or\s)${DATE.en}\)?`, 'dgu'),
};
const BUDGET_WORD = /예산|\bbudget\b/iu;
const MONEY_WORD = /달러|유로|US\s?\$|\bdollars\b/u;

/** The budget, from a line of the infobox (which may lack its label) or a sentence about it; a date only where one is given. */
export function readBudget(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence): Finding[] => {
    const isBoxed = sentence.block.kind === 'infobox' && (sentence.block.field === undefined || sentence.block.field === 'budget');
    if (!isBoxed && !(sentence.block.kind === 'paragraph' && BUDGET_WORD.test(sentence.text) && isOnOrganization(sentence, language))) return [];
    const money = readMoney(sentence);
    if (money && isDenied(sentence, money.match.whole)) return [];
    if (!money) return isBoxed && MONEY_WORD.test(sentence.text) ? [toProblem(sentence)] : [];
    const dated = matchPiece(sentence, YEAR[language]);
    const asOf = dated && readDate(dated);
    const span = dated && asOf ? joinPieces(sentence, [money.match.whole, dated.whole]) : money.match.whole;
    return [{
      kind: 'fact', fact: 'budget', start: span.start, end: span.end,
      value: { kind: 'quantity', amount: money.amount, unit: money.unit, ...(asOf ? { asOf } : {}) },
    }];
  });
}

function readMoney(sentence: Piece): { match: PieceMatch; amount: number; unit: string } | undefined {
  for (const pattern of MONEY) {
    const match = matchPiece(sentence, pattern);
    const amount = readAmount(match?.groups['amount'] ?? '');
    const unit = CURRENCIES[match?.groups['currency'] ?? ''];
    if (match && amount !== undefined && unit !== undefined) return { match, amount, unit };
  }
  return undefined;
}

function toProblem(sentence: Piece): Finding {
  return {
    kind: 'problem', rule: 'unreadable-number', reason: `An amount of money whose number could not be read: ${sentence.text}`,
    values: { words: sentence.text }, facts: ['budget'], start: sentence.start, end: sentence.end,
  };
}
