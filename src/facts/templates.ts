import { LETTERS } from './tokens';

/**
 * A sentence as a template: words stand for themselves, and
 * `{date}`, `{number}`, `{money}`, `{organization}`, `{election}` for a token, `{name}`, `{person}`, `{persons}`, `{short}` for names,
 * `{a|b}` for either, `[a]` for what may be left out, `…` for any words, `<fact>` for words that are a fact, `<fact:…>` for
 * those of this form. A space may be missing, a word may begin with a capital, and a Korean particle behind a token or a
 * fact stands for its two forms.
 */
export interface Template {
  pattern: RegExp;
  /** What each group of the pattern is, in order. */
  groups: readonly string[];
  /** Words without which it cannot match. */
  keyword: string;
}

const WORD = String.raw`\p{Lu}[\p{L}'’-]*`;
const SMALL = '(?:(?:for|of|the|on|and the|de|da|di|la|le|van|von|der|den|bin|al|el) )*';
const SURNAME = String.raw`(?:(?:de|da|di|la|le|van|von|der|den|bin|al|el) ){0,2}${WORD}`;
const PERSON = String.raw`(?:\p{Lu}\. |${WORD} )(?:\p{Lu}\. |${SURNAME} ){0,4}${SURNAME}`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Ambassador|General)\.? )?`;
const NAMES: Readonly<Record<string, string>> = {
  name: String.raw`${WORD}(?: ${SMALL}${WORD})+`,
  koreanName: '[가-힣]+(?:[ ·-][가-힣]+){0,4}?',
  person: `${TITLE}${PERSON}`,
  persons: `${TITLE}${PERSON}(?:, ${TITLE}${PERSON})*(?:,? and ${TITLE}${PERSON})?`,
  short: String.raw`\p{Lu}{2,10}`,
};
/** Shorter words may be particles, which have two forms. */
const MIN_KEYWORD = 3;
const ANY = '.{1,400}?';
const PARTICLES: readonly [RegExp, string][] = [
  [/^(?:는|은)(?![가-힣])/u, '[은는]'],
  [/^(?:가|이)(?![가-힣])/u, '[이가]'],
  [/^(?:를|을)(?![가-힣])/u, '[을를]'],
  [/^(?:과|와)(?![가-힣])/u, '[과와]'],
  [/^(?:으로|로)/u, '(?:으로|로)'],
];

/** Compiles a template; throws where its brackets do not close. */
export function compileTemplate(source: string): Template {
  const groups: string[] = [];
  let at = 0;
  const sequence = (until: string): string => {
    let pattern = '';
    while (at < source.length && !until.includes(source.charAt(at))) {
      const sign = source.charAt(at);
      at += 1;
      if (sign === '[') pattern += optional();
      else if (sign === '{') pattern += either();
      else if (sign === '<') pattern += fact();
      else if (sign === '…') pattern += ANY;
      else pattern += literal(sign, source.charAt(at - 2));
    }
    return pattern;
  };
  const close = (sign: string) => {
    if (source.charAt(at) !== sign) throw new Error(`A template without ${sign}: ${source}`);
    at += 1;
  };
  const optional = (): string => {
    const inner = sequence(']');
    close(']');
    // A space behind it is there or not, whether what may be left out is there or not.
    const gap = source.charAt(at) === ' ' ? ' ?' : '';
    at += gap === '' ? 0 : 1;
    return `(?:${inner} ?)?${gap}${particle()}`;
  };
  const either = (): string => {
    const from = at;
    const options: string[] = [];
    do {
      options.push(sequence('|}'));
      at += 1;
    } while (source.charAt(at - 1) === '|');
    const [only = ''] = options;
    const name = source.slice(from, at - 1);
    const token = name in LETTERS ? Object.entries(LETTERS).find(([kind]) => kind === name)?.[1] : NAMES[name];
    return `(?:${token ?? (options.length > 1 ? options.join('|') : only)})${particle()}`;
  };
  const fact = (): string => {
    const name = /^[a-z-]+(?:\.[a-z0-9-]+)?/u.exec(source.slice(at))?.[0] ?? '';
    at += name.length;
    groups.push(name);
    let inner = ANY;
    if (source.charAt(at) === ':') {
      at += 1;
      inner = sequence('>');
    }
    close('>');
    return `(${inner})${particle()}`;
  };
  const particle = (): string => {
    const rest = source.slice(at);
    for (const [form, pattern] of PARTICLES) {
      const found = form.exec(rest)?.[0];
      if (found !== undefined) {
        at += found.length;
        return pattern;
      }
    }
    return '';
  };
  const pattern = sequence('');
  const words = source.replaceAll(/\[(?:[^[\]]|\[[^[\]]*\])*\]|\{[^{}]*\}|<[a-z0-9.-]+>|<[a-z0-9.-]+:|[>…]/gu, '\n');
  const [keyword = ''] = words.split(/[\n ]+/u).toSorted((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(`^${pattern}$`, 'du'),
    groups,
    keyword: keyword.length < MIN_KEYWORD ? '' : keyword.toLowerCase(),
  };
}

/** A letter of a template: the first of a word may be a capital, a space may be missing. */
function literal(sign: string, before: string): string {
  if (sign === ' ') return ' ?';
  if (/[a-z]/iu.test(sign) && !/[a-z]/iu.test(before)) return `[${sign.toUpperCase()}${sign.toLowerCase()}]`;
  return sign.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}
