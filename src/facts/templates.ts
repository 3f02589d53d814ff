import { LETTERS } from './tokens';

/**
 * A clause as a template: words stand for themselves, and
 * `{date}`, `{number}`, `{money}`, `{organization}`, `{election}` for a token, `{name}`, `{person}`, `{persons}`,
 * `{short}` for names, `{a|b}` for either, `[a]` for what may be left out, `…` for any words, `<fact>` for words that
 * are a fact, `<fact:…>` for those of this form. A space may be missing, a word may begin with a capital, and a Korean
 * particle behind a token or a fact stands for its two forms.
 */
export interface Template {
  /** Matches whole clauses alone. */
  pattern: RegExp;
  /** What each group of the pattern is, in order. */
  groups: readonly string[];
}

const WORD = String.raw`\p{Lu}[\p{L}'’-]*`;
const SMALL = '(?:(?:for|of|the|on|and the|de|da|di|la|le|van|von|der|den|bin|al|el) )*';
const SURNAME = String.raw`(?:(?:de|da|di|la|le|van|von|der|den|bin|al|el) ){0,2}${WORD}`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Ambassador|General)\.? )?`;
const PERSON = String.raw`${TITLE}(?:\p{Lu}\. |${WORD} )(?:\p{Lu}\. |${SURNAME} ){0,4}${SURNAME}`;
const ANY = '.{1,400}';
const FORMS: Readonly<Record<string, string>> = {
  ...LETTERS,
  name: String.raw`${WORD}(?: ${SMALL}${WORD})+`,
  koreanName: '[가-힣]+(?:[ ·-][가-힣]+){0,4}?',
  person: PERSON,
  persons: `${PERSON}(?:, ${PERSON})*(?:,? and ${PERSON})?`,
  short: String.raw`\p{Lu}{2,10}`,
};
const SPACE = `[ ${LETTERS.break}]?`;
const SIGNS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': `${SPACE})?`,
  '{': '(?:',
  '|': '|',
  '}': ')',
  '>': ')',
  '…': ANY,
  ' ': SPACE,
};
const PARTICLES = ['[은는]', '[이가]', '[을를]', '[과와]', '(?:으로|로)'];
const PIECE =
  /<(?<fact>[a-z0-9.-]+)(?<form>:)?|\{(?<token>[a-zA-Z]+)\}|(?<=[\]}>])(?<particle>[은는이가을를과와](?![가-힣])|으로|로)|(?<first>(?<![a-z])[a-z])|./giu;

const FULL_STOP = String.raw`[.!?。]["”’')\]]*`;
/**
 * What a clause goes up to: the next one, a relative clause, the organization that a participle belongs to, a full
 * stop.
 */
const END = [
  `[,;]?${LETTERS.break}`,
  ', (?:which|who|whose|where|with|is|has|works) ',
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
        return form === undefined ? `(${ANY}` : '(';
      }
      if (token !== undefined) return `(?:${FORMS[token]})`;
      if (particle !== undefined) return PARTICLES.find((forms) => forms.includes(particle));
      if (first !== undefined) return `[${first.toUpperCase()}${first.toLowerCase()}]`;
      return SIGNS[piece] ?? piece.replace(/[.*+?^$()\\/]/u, String.raw`\$&`);
    },
  );
  return { pattern: new RegExp(`(?<=^|${LETTERS.break})${pieces.join('')}(?=${END})`, 'dgu'), groups };
}
