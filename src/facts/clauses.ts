import { mapText, rewrite } from '../documents/mappedText';
import type { ParsedDocument } from '../documents/parseDocument';
import type { Sentence } from '../documents/parseBlocks';
import { LETTERS, tokenize, type Language, type Range, type TokenizedText } from './tokens';

/** A sentence, or the value of a row, in tokens; a letter of its own stands for the space between two clauses. */
export interface TokenizedSentence extends TokenizedText {
  sentence: Sentence;
  /** Whether it is about the organization: only then may the organization be called "it", or nothing at all. */
  isOwn: boolean;
}

const O = LETTERS.organization;
const DATED = `(?:In|On|As of|Since|By) (?:the )?${LETTERS.date},? `;
/** Where and when a report was written: "GENEVA, 6 December —". */
const DATELINE = String.raw`\p{Lu}[^.—]{1,40} —`;
const ADVERB = '(?:In addition|Also|However|Today|Currently|Moreover),';
const FRAME = `(?:${DATELINE} |${DATED}|${ADVERB} )?`;
/** What a sentence begins with before it names who was founded. */
const MADE_LEAD = '(?:Established|Founded|Created|Formed|Set up)';

/** What stands for the organization in a sentence about it. */
const PRONOUN = {
  en: new RegExp(`(?<=^${FRAME})(?:[Ii]t|[Tt]he [Oo]rgani[sz]ation)(?= )`, 'gu'),
  ko: /^(?:이|동|본|해당) 기구(?=[은는이가의에])/gu,
};
/** The organization as the subject. */
const OWN = {
  en: new RegExp(
    String.raw`^${FRAME}(?:[Tt]he )?${O}(?:,| \p{Ll}|$)|^(?:${MADE_LEAD}|With) [^.]*, (?:the )?${O}` +
      String.raw`|^[Tt]he [\p{L} -]{1,40} of (?:the )?${O} `,
    'u',
  ),
  // Before it stands no other subject.
  ko: new RegExp(String.raw`^(?:\S*[^\s은는이가] ){0,8}${O}(?:[은는이가의에도]| (?:회원|예산|사무))`, 'u'),
};
/** Another body, a person or a thing as the subject: words with capitals, or a Korean topic that is not of what it has. */
const OTHER = {
  en: new RegExp(
    String.raw`^${FRAME}(?:[Tt]he )?(?:\p{Lu}{2,}\b|\p{Lu}[\p{L}-]+ (?:(?:of|for|the|and) )*\p{Lu}[\p{L}-]+)`,
    'u',
  ),
  ko: /^(?!(?:\S+ )?(?:국가|회원국(?: 수)?|예산|헌법)[은는] )(?:\S+ )?\S*[^\s에로][은는](?= )/u,
};
/** The spaces at which a clause begins, with the conjunction behind them. */
const BREAKS = {
  en: new RegExp(
    [
      `(?<=^(?:${DATELINE}|${ADVERB})) `,
      '(?<=;) |(?<=,) (?:(?:and|but|while|whereas) |(?=as was the case ))',
      `(?<=^(?:${MADE_LEAD} [^,]*|With [^.]*${LETTERS.number}[^.]*),) (?=(?:the )?${O})`,
    ].join('|'),
    'gu',
  ),
  ko: new RegExp(
    [
      '(?<=^(?:또한|그리고|현재|한편),?) ',
      '(?<=(?:으며|며|하고|있고|이고|였고|했고|지만),?) (?!있)',
      `(?<=[된한]) (?=${O})`,
      String.raw`(?<=^\([가-힣]{2,8}\)) `,
    ].join('|'),
    'gu',
  ),
};
/** A clause that has lost its subject, which is that of the sentence. */
const ELIDED = / and (?=(?:was|is|has|had|became|now|currently|works|joined) )/gu;

/** The sentences that may say something of the organization, in tokens and clauses. */
export function tokenizeSentences(document: ParsedDocument, language: Language): TokenizedSentence[] {
  const isOwnDocument = isOnOrganization(document, language);
  let isOwn = isOwnDocument;
  /** Whether the last subject is the organization: only then is it "it". A Korean sentence may leave its subject out. */
  let isSubject = isOwnDocument;
  let before: Sentence | undefined;
  return document.sentences
    .map((sentence): TokenizedSentence => {
      const { block } = sentence;
      if (before?.block !== block) isOwn = isSubject = isOwnDocument;
      before = sentence;
      const { start, end } = block.value ?? sentence;
      const plain = tokenize(mapText(document.text.slice(start, end), start));
      if (block.value) return { ...plain, sentence, isOwn };
      const named = isSubject ? rewrite(plain, PRONOUN[language], () => O) : plain;
      const isNamed = OWN[language].test(named.text);
      if (isNamed) isOwn = true;
      else if (OTHER[language].test(named.text)) isOwn = false;
      isSubject = language === 'ko' ? isOwn : isNamed;
      const whole = language === 'en' && isNamed ? rewrite(named, ELIDED, () => `${LETTERS.break}${O} `) : named;
      const parted = rewrite(whole, BREAKS[language], () => LETTERS.break);
      return { ...parted, tokens: plain.tokens, sentence, isOwn };
    })
    .filter((sentence) => isOwnDocument || (sentence.isOwn && !sentence.sentence.block.value));
}

/** The clauses of a sentence one after another. */
export function splitClauses({ text }: TokenizedSentence): Range[] {
  const clauses = text.matchAll(new RegExp(`(?<=^|${LETTERS.break})[^${LETTERS.break}]*`, 'gu'));
  return Array.from(clauses, ({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** The clause that a template covers, and its groups by what they are. */
export interface ClauseMatch extends Range {
  groups: (Range & { name: string })[];
}

/** The clauses of a sentence that a template covers whole. */
export function matchClauses({ text }: TokenizedSentence, { pattern, groups }: Template): ClauseMatch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length }, indices = [] }) => ({
    from: index,
    to: index + length,
    groups: groups.flatMap((name, at) => {
      const [from, to] = indices[at + 1] ?? [];
      return from === undefined || to === undefined ? [] : [{ name, from, to }];
    }),
  }));
}

/** A title that is the name of the organization, or goes on with what of it. */
const TITLE = new RegExp(String.raw`^(?:[Tt]he )?${O}(?:$|의 |['’]s | ?[:–—|-]| (?:회원|예산|유엔|총회))`, 'u');

/** Whether the organization is what a document is on: its title says so, or its first sentence has it as its subject. */
function isOnOrganization({ sentences }: ParsedDocument, language: Language): boolean {
  const title = sentences[0]?.block.kind === 'title' ? sentences[0].text : '';
  const first = sentences.find(({ block }) => block.kind === 'paragraph')?.text ?? '';
  return TITLE.test(tokenize(mapText(title)).text) || OWN[language].test(tokenize(mapText(first)).text);
}

/**
 * A clause as a template: words stand for themselves, and `{date}`, `{number}`, `{money}`, `{organization}`,
 * `{election}` for a token, `{name}`, `{person}`, `{persons}`, `{short}` for names, `{a|b}` for either, `[a]` for what
 * may be left out, `…` for any words, `<fact>` for words that are a fact, `<fact:…>` for those of this form. A space
 * may be missing, a word may begin with a capital, and a Korean particle behind a token or a fact stands for its two
 * forms.
 */
export interface Template {
  /** Matches whole clauses alone. */
  pattern: RegExp;
  /** What each group of the pattern is, in order. */
  groups: readonly string[];
}

const WORD = String.raw`\p{Lu}[\p{L}'’-]*`;
const SMALL = '(?:(?:for|from|of|the) )*';
const PERSON = String.raw`${WORD} (?:\p{Lu}\. |${WORD} ){0,4}${WORD}`;
const ANY = '.{1,400}';
const FORMS: Readonly<Record<string, string>> = {
  ...LETTERS,
  name: String.raw`${WORD}(?: ${SMALL}${WORD})+`,
  koreanName: '[가-힣]+(?:[ ·-][가-힣]+){0,4}?',
  person: PERSON,
  persons: `${PERSON}(?:, ${PERSON})*(?:,? and ${PERSON})?`,
  short: String.raw`\p{Lu}{2,10}`,
};
const GAP = `[ ${LETTERS.break}]`;
const SIGNS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': `${GAP}?)?`,
  '{': '(?:',
  '}': ')',
  '>': `(?<!${GAP}))`,
  '…': ANY,
  ' ': `${GAP}?`,
};
const PARTICLES = ['[은는]', '[이가]', '[을를]', '[과와]', '(?:으로|로)'];
const PIECE = new RegExp(
  [
    '<(?<fact>[a-z0-9.-]+)(?<form>:)?',
    String.raw`\{(?<token>[a-z]+)\}`,
    String.raw`(?<=[\]}>])(?<particle>[은는이가을를과와](?![가-힣])|으로|로)`,
    '(?<first>(?<![a-z])[a-z])|.',
  ].join('|'),
  'giu',
);

const FULL_STOP = String.raw`[.!?。]["”’')\]]*`;
/**
 * What a clause goes up to: the next one, a relative clause, the organization that a participle belongs to, a full
 * stop.
 */
const END = [
  `[,;]?${LETTERS.break}`,
  ', (?:which|who) ',
  `(?<=${LETTERS.break}(?:[Tt]he )?${LETTERS.organization})`,
  `(?:${FULL_STOP}|(?<!${FULL_STOP}))$`,
].join('|');

/** Compiles a template; throws where its brackets do not close. */
export function compileTemplate(source: string): Template {
  const groups: string[] = [];
  const pieces = Array.from(
    source.matchAll(PIECE),
    ({ 0: piece, groups: { fact, form, token, particle, first } = {} }) => {
      if (fact !== undefined) {
        groups.push(fact);
        return form === undefined ? `((?!${GAP})${ANY}` : '(';
      }
      if (token !== undefined) return `(?:${FORMS[token]})`;
      if (particle !== undefined) return PARTICLES.find((forms) => forms.includes(particle));
      if (first !== undefined) return `[${first.toUpperCase()}${first.toLowerCase()}]`;
      return SIGNS[piece] ?? piece.replace(/[.*+?^$()\\/]/u, String.raw`\$&`);
    },
  );
  return { pattern: new RegExp(`(?<=^|${LETTERS.break})${pieces.join('')}(?=${END})`, 'dgu'), groups };
}
