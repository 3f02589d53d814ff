import type { Span } from '../documents/normalizeText';
import type { Block } from '../documents/parseBlocks';
import type { ParsedDocument } from '../documents/parseDocument';
import type { Sentence } from '../documents/sentences';
import type { Template } from './templates';
import { LETTERS, ORGANIZATION_NAMES, tokenize, type Language, type TokenizedText } from './tokens';

/** A sentence in tokens, with the offsets at which a clause of it may begin and end. */
export interface TokenizedSentence extends TokenizedText {
  sentence: Sentence;
  /** Whether it is about the organization: only then may the organization be called "it", or nothing at all. */
  isOwn: boolean;
  clauseStarts: readonly ClauseStart[];
  clauseEnds: readonly number[];
}

/** `isElided`: the clause has lost its subject, which is that of the sentence. */
interface ClauseStart {
  at: number;
  isElided: boolean;
}

const O = LETTERS.organization;
const D = LETTERS.date;
const FRAME = String.raw`(?:(?:In|On|As of|Since|By) (?:the )?${D},? |(?:In addition|Also|However|Today|Currently|Moreover), )?`;
const EN_PRONOUN = new RegExp(
  `(?<=^${FRAME})(?:[Ii]t|[Tt]he [Oo]rgani[sz]ation)(?= )|(?<=[;,] (?:(?:and|but|while) )?${FRAME})it(?= )`,
  'u',
);
/** What a sentence begins with before it names who was founded. */
const MADE_LEAD = '(?:Established|Founded|Created|Formed|Set up)';
const EN_OWN = new RegExp(
  String.raw`^${FRAME}(?:[Tt]he )?${O}|^(?:${MADE_LEAD}|With) [^.]*, (?:the )?${O}|^[Tt]he [\p{L} -]{1,40} of (?:the )?${O} `,
  'u',
);
/** Another body or a person as the subject: an abbreviation, or words with capitals. */
const EN_OTHER = new RegExp(
  String.raw`^${FRAME}(?:[Tt]he )?(?:\p{Lu}{2,}\b|\p{Lu}[\p{L}-]+ (?:(?:of|for|the|and) )*\p{Lu}[\p{L}-]+)`,
  'u',
);
const KO_PRONOUN = /^(?:이|동|본|해당) 기구(?=[은는이가의에])/u;
const KO_OWN = new RegExp(`${O}(?:[은는이가의도]|에[는서]?|에서는)(?= |$)|${O} (?:회원|예산|사무)`, 'u');
const KO_OTHER = /(?:기구|연합|연맹|기금|은행|위원회|기관|유엔|계획|(?<![A-Za-z])[A-Z]{2,})(?:\([^()]*\))?[은는](?= )/u;

const VERB = '(?:was|is|has|had|became|now|currently|works|joined)';
const MADE = '(?:established|founded|created|formed|set up)';
const STARTS = {
  en: [
    /^(?:In addition|Also|However|Today|Currently|Moreover|Furthermore), /gu,
    /; |, (?:and|but|while|whereas) |, (?=as was the case )/gu,
    new RegExp(`(?<=^(?:${MADE_LEAD} [^,]*|With [^.]*${LETTERS.number}[^.]*), )(?=(?:the )?${O})`, 'gu'),
  ],
  ko: [
    /^(?:또한|그리고|현재|한편),? /gu,
    /(?:으며|며|하고|있고|이고|였고|했고|지만),? (?!있)/gu,
    new RegExp(`(?<=[된한] )(?=${O})`, 'gu'),
    /^\([가-힣]{2,8}\) /gu,
  ],
};
const ELIDED = new RegExp(` and (?=${VERB} )|${O}, (?:which )?(?=(?:was )?${MADE} )`, 'gu');
const ENDS = {
  en: [
    new RegExp(
      `(?=; |, (?:and|but|while|whereas|which|who|as was the case|whose|where|with) | and ${VERB} |, (?:is|has|works) )`,
      'gu',
    ),
    new RegExp(`(?<=, (?:[Tt]he )?${O})`, 'gu'),
  ],
  ko: [/(?:으며|며|하고|있고|이고|였고|했고|지만)(?=,? (?!있))/gu, new RegExp(`[된한] ${O}`, 'gu')],
};
const FULL_STOP = /[.!?。]["”’')\]]*$/u;

/** The sentences of a document in tokens, each with what it is about. */
export function tokenizeSentences(
  { sentences }: ParsedDocument,
  language: Language,
  isOwnDocument: boolean,
): TokenizedSentence[] {
  let isOwn = isOwnDocument;
  let run: Sentence['block'] | undefined;
  return sentences.map((sentence) => {
    if (sentence.block !== run) isOwn = isOwnDocument;
    run = sentence.block;
    const plain = tokenize(sentence.text, language);
    const tokenized = isOwn ? replacePronouns(plain, language) : plain;
    const { text } = tokenized;
    const isNamed = (language === 'en' ? EN_OWN : KO_OWN).test(text);
    if (isNamed) isOwn = true;
    else if ((language === 'en' ? EN_OTHER : KO_OTHER).test(text)) isOwn = false;
    const bodyEnd = text.length - (FULL_STOP.exec(text)?.[0].length ?? 0);
    return {
      ...tokenized,
      sentence,
      isOwn,
      clauseStarts: findStarts(text, language, isOwn),
      clauseEnds: [...new Set([bodyEnd, ...findEnds(text, language)])].toSorted((one, other) => other - one),
    };
  });
}

/** The value of a row in tokens: one clause. */
export function tokenizeRow({ text }: ParsedDocument, block: Block, language: Language): TokenizedSentence | undefined {
  if (!block.value) return undefined;
  const { start, end } = block.value;
  const tokenized = tokenize(text.slice(start, end), language);
  return {
    ...tokenized,
    sentence: { start, end, text: text.slice(start, end), block },
    isOwn: true,
    clauseStarts: [{ at: 0, isElided: false }],
    clauseEnds: [tokenized.text.length],
  };
}

/** The span of the normalized text behind a stretch of a tokenized sentence. */
export function spanOf({ sentence, starts, ends }: TokenizedSentence, from: number, to: number): Span {
  return {
    start: sentence.start + (starts[from] ?? sentence.text.length),
    end: sentence.start + (to > from ? (ends[to - 1] ?? sentence.text.length) : (starts[from] ?? sentence.text.length)),
  };
}

/** The clauses of a sentence one after another: where nothing was read from one of them, something was left out. */
export function splitClauses({ text, clauseStarts }: TokenizedSentence): { from: number; to: number }[] {
  const starts = [...new Set(clauseStarts.map(({ at }) => at))].toSorted((one, other) => one - other);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }));
}

/** A group of a template: what it is, and the letters of the tokenized sentence that it holds. */
export interface Group {
  name: string;
  from: number;
  to: number;
}
export interface ClauseMatch {
  from: number;
  to: number;
  groups: Group[];
}

/** The clauses of a sentence, longest first, that a template covers whole; none overlaps with another. */
export function matchClauses({ text, clauseStarts, clauseEnds }: TokenizedSentence, template: Template): ClauseMatch[] {
  const matches: ClauseMatch[] = [];
  for (const { at, isElided } of clauseStarts) {
    if (matches.some(({ from, to }) => from <= at && at < to)) continue;
    const lead = isElided ? `${LETTERS.organization} ` : '';
    for (const to of clauseEnds) {
      const found = to > at ? template.pattern.exec(lead + text.slice(at, to)) : null;
      if (!found) continue;
      const shift = at - lead.length;
      const groups = template.groups.flatMap((name, index) => {
        const range = found.indices?.[index + 1];
        return range ? [{ name, from: range[0] + shift, to: range[1] + shift }] : [];
      });
      matches.push({ from: at, to, groups });
      break;
    }
  }
  return matches;
}

/**
 * Whether the organization is what a document is on: its title is the name, or goes on with what of it; or its first
 * sentence has the organization as its subject.
 */
export function isOnOrganization({ blocks, sentences }: ParsedDocument, language: Language): boolean {
  const title = blocks.find(({ kind }) => kind !== 'mark');
  if (title?.kind === 'title' && TITLE.test(title.text)) return true;
  const first = sentences.find(({ block }) => block.kind === 'paragraph');
  const { text = '' } = first ? tokenize(first.text, language) : {};
  return language === 'en'
    ? EN_OWN.test(text)
    : new RegExp(`^(?:\\([가-힣]+\\) )?(?:[^은는이가]{0,40} )?${O}[은는이가의에]`, 'u').test(text);
}

/** Whether a document names the organization anywhere. */
export function namesOrganization({ blocks }: ParsedDocument): boolean {
  return blocks.some(({ text }) => MENTION.test(text));
}

const NAMES = Object.values(ORGANIZATION_NAMES).join('|');
const MENTION = new RegExp(String.raw`${NAMES}|\bIOM\b`, 'iu');
const TITLE = new RegExp(
  String.raw`^(?:the )?(?:${NAMES}|IOM)(?: ?\([^()]*\))?(?:$|의 |['’]s | ?[:–—|-]| (?:회원|예산|유엔|총회))`,
  'iu',
);

/** Makes a token of each pronoun that stands for the organization. */
function replacePronouns(tokenized: TokenizedText, language: Language): TokenizedText {
  const match = (language === 'en' ? EN_PRONOUN : KO_PRONOUN).exec(tokenized.text);
  if (!match) return tokenized;
  const { text, starts, ends, tokens } = tokenized;
  const [from, to] = [match.index, match.index + match[0].length];
  const moved = [...tokens].map(([at, token]) => [at < from ? at : at - match[0].length + 1, token] as const);
  const replaced: TokenizedText = {
    text: text.slice(0, from) + O + text.slice(to),
    starts: [...starts.slice(0, from + 1), ...starts.slice(to)],
    ends: [...ends.slice(0, from), ...ends.slice(to - 1)],
    tokens: new Map([...moved, [from, { kind: 'organization' }]]),
  };
  return replacePronouns(replaced, language);
}

function findStarts(text: string, language: Language, isOwn: boolean): ClauseStart[] {
  const starts = STARTS[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index + match[0].length),
  );
  const elided =
    language === 'en' && isOwn ? [...text.matchAll(ELIDED)].map((match) => match.index + match[0].length) : [];
  return [
    ...[...new Set([0, ...starts])].map((at) => ({ at, isElided: false })),
    ...elided.map((at) => ({ at, isElided: true })),
  ];
}

function findEnds(text: string, language: Language): number[] {
  return ENDS[language].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index + match[0].length));
}
